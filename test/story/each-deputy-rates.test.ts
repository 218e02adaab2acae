import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { done, must, register, stageOf, tell } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theSchoolRoad } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, chair: Hand, deputy: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer, chair, deputy] = await town.all('clerk', 'officer', 'chair', 'deputy')
})
afterAll(() => town?.close())

const other = world.townshipDeputies.find((id) => id !== world.people.deputy) ?? ''

test('R3: each deputy who signed rates the reply; dissatisfied, it is handled again, then evaluated; the submitter is not kept waiting', async () => {
  const matter = await register(clerk, theSchoolRoad)
  await must(officer, matter.id, 'classify', { route: 'research', reason: '多村反映' })
  const id = done(await chair.post('/api/research', { title: '上学路', reason: '多村反映' })).id as string
  const act = async (by: Hand, move: string, body: object) =>
    done(await by.post(`/api/research/${id}/moves/${move}`, body))
  const show = async (by = officer) => done(await by.get(`/api/research/${id}`))
  await must(officer, matter.id, 'joinResearch', { researchId: id })
  await act(officer, 'plan', { text: '走访三个村和学校。' })
  const visit = { visitedOn: '2026-11-20', participantIds: [world.people.deputy, other], text: '看了三处路口。' }
  await act(officer, 'recordVisit', visit)
  expect((await show()).visits[0].participants.map((one: { id: string }) => one.id)).toEqual(visit.participantIds)
  await act(officer, 'report', { text: '建议设红绿灯。' })
  expect((await deputy.get(`/api/research/${id}`)).status).toBe(404)
  await act(officer, 'filePaper', {
    kind: 'recommendation',
    number: '2026-7',
    filedOn: '2026-11-24',
    congressLevel: 'township',
    congressPlaceId: world.townshipId,
    proposerKind: 'deputies',
    leadDeputyId: world.people.deputy,
    coSignerIds: [other],
    text: '关于改善上学路安全的建议',
  })
  const paperId = (await show()).papers[0].id as string
  const toUnit = { paperId, unitId: world.units.transport, paperClass: 'ordinary' }
  await act(officer, 'recordPaperAssignment', toUnit)
  await act(officer, 'recordPaperReturn', { paperId, reason: '属公路段职责' })
  await act(officer, 'recordPaperAssignment', toUnit)
  await act(officer, 'recordPaperReply', { paperId, text: '已列入今年计划。' })

  await town.until(async () => (await stageOf(officer, matter.id)) === 'awaitingFeedback')
  await tell(officer, matter.id, { kind: 'submitter', id: matter.submitters[0]!.id }, ['result'])
  expect(await stageOf(officer, matter.id)).toBe('answered')

  const seen = await show(deputy)
  expect(seen.stage.code).toBe('awaitingRatings')
  expect(seen.allowedMoves.map((m: { move: string }) => m.move)).toEqual(['ratePaper'])
  const unreasoned = await deputy.post(`/api/research/${id}/moves/ratePaper`, { paperId, satisfaction: 'dissatisfied' })
  expect([unreasoned.status, unreasoned.body.code]).toEqual([422, 'paper.dissatisfied-needs-reason'])
  await act(deputy, 'ratePaper', { paperId, satisfaction: 'dissatisfied', reason: '只写列入计划，没有时间' })
  expect((await show()).papers[0]).toMatchObject({ round: 2, asked: [] })

  await act(officer, 'recordPaperReply', { paperId, text: '六月底前完成。' })
  await act(deputy, 'ratePaper', { paperId, satisfaction: 'satisfied' })
  await act(officer, 'ratePaper', { paperId, deputyId: other, satisfaction: 'dissatisfied', reason: '没有公示' })
  expect((await show()).papers[0].evaluationAwaited).toBe(true)
  await act(officer, 'recordEvaluation', { paperId, heldOn: '2026-11-24', text: '邀请专家评估：按期完成可行。' })
  expect((await show()).stage.code).toBe('concluded')
  const told = done(await officer.get(`/api/research/${id}/timeline`)).items.map((entry: { zh: string }) => entry.zh)
  expect(told.join()).toContain('李春生满意')
})
