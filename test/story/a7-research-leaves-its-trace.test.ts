import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { done, make, must, register, stageOf } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theSchoolRoad } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, chair: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer, chair] = await Promise.all([town.as('clerk'), town.as('officer'), town.as('chair')])
})
afterAll(() => town?.close())

const act = async (by: Hand, id: string, move: string, body: object) =>
  done(await by.post(`/api/research/${id}/moves/${move}`, body))

test('A7: “可以开展专题调研，依法提出议案或者建议” — from each suggestion to the research, the paper and its reply, decision and ratification kept', async () => {
  const one = await register(clerk, theSchoolRoad)
  const two = await register(clerk, { ...theSchoolRoad, title: '校门口没有斑马线' })
  for (const { id } of [one, two])
    await must(officer, id, 'classify', { route: 'research', reason: '多村反映，涉及省道' })

  expect((await officer.post('/api/research', { title: '上学路', reason: '多村反映' })).status).toBe(403)
  const opened = done(
    await chair.post('/api/research', { title: '农村学生上学路安全', reason: '三个村二十余人反映，涉及省道' }),
  )
  for (const { id } of [one, two]) await must(officer, id, 'joinResearch', { researchId: opened.id })
  expect(await stageOf(officer, one.id)).toBe('researching')

  await act(chair, opened.id, 'ratify', { approved: true, meetingOn: '2026-11-24' })
  await act(officer, opened.id, 'plan', { text: '走访三个村和学校。' })
  await act(officer, opened.id, 'report', { text: '建议设红绿灯和人行横道。' })
  const paper = {
    kind: 'motion',
    number: '2026-3',
    filedOn: '2026-11-24',
    congressLevel: 'township',
    congressPlaceId: world.townshipId,
    proposerKind: 'deputies',
    leadDeputyId: world.townshipDeputies[0],
    coSignerIds: world.townshipDeputies.slice(1, 4),
    text: '关于改善上学路安全的议案',
  }
  const four = await officer.post(`/api/research/${opened.id}/moves/filePaper`, paper)
  expect(four.status).toBe(422)
  expect(four.body.fields).toMatchObject({ needed: 5, found: 4 })

  await act(officer, opened.id, 'filePaper', { ...paper, kind: 'recommendation' })
  const { papers } = done(await officer.get(`/api/research/${opened.id}`))
  await act(officer, opened.id, 'recordPaperAssignment', {
    paperId: papers[0].id,
    unitId: world.units.transport,
    paperClass: 'ordinary',
  })
  await act(officer, opened.id, 'recordPaperReply', { paperId: papers[0].id, text: '已列入今年计划，六月底前完成。' })

  await town.until(
    async () =>
      (await stageOf(officer, one.id)) === 'awaitingFeedback' &&
      (await stageOf(officer, two.id)) === 'awaitingFeedback',
  )
  for (const deputyId of world.townshipDeputies.slice(0, 4))
    await act(officer, opened.id, 'ratePaper', { paperId: papers[0].id, deputyId, satisfaction: 'satisfied' })
  const shown = done(await officer.get(`/api/research/${opened.id}`))
  expect(shown.stage.code).toBe('concluded')
  expect(JSON.stringify(shown)).toContain(one.receiptNumber)
  expect(done(await officer.get(`/api/suggestions/${one.id}`)).research.id).toBe(opened.id)
  const told = done(await officer.get(`/api/research/${opened.id}/timeline`))
  const kinds = told.items.map((entry: { kind: string }) => entry.kind)
  for (const kind of ['researchDecided', 'ratified', 'paperFiled', 'paperReplied']) expect(kinds).toContain(kind)

  expect((await make(officer, one.id, 'close')).status).toBe(409)
  // One research, and to each his own answer.
  for (const [n, { id, receiptNumber, submitters }] of [one, two].entries()) {
    const { id: person, queryCode } = submitters[0]!
    const text = ['红绿灯六月底前装好。', '斑马线随红绿灯一并施划。'][n]
    const recipient = { kind: 'submitter', id: person }
    await must(officer, id, 'recordFeedback', {
      kinds: ['result'],
      recipient,
      mode: 'phone',
      outcome: 'delivered',
      text,
    })
    expect(await stageOf(officer, id)).toBe('answered')
    const read = done(await town.citizen.post('/api/public/receipts/lookup', { receiptNumber, queryCode }))
    expect(read.told.at(-1)).toMatchObject({ kind: 'result', text })
  }
})
