import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, must, register } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theSchoolRoad } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, chair: Hand, county: Hand, countyhead: Hand, unit: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'dev' })
  ;[clerk, officer, chair, county, countyhead, unit] = await town.all(
    'clerk',
    'officer',
    'chair',
    'county',
    'countyhead',
    'transport',
  )
})
afterAll(() => town.close())

const asked = { title: '农村学生上学路安全', reason: '三个村二十余人反映，涉及省道。' }
const open = async (by = chair) => done(await by.post('/api/research', asked)).id as string
const act = (by: Hand, id: string, move: string, body: object, key?: string) =>
  by.post(`/api/research/${id}/moves/${move}`, body, key)
const show = async (id: string, by = officer) => done(await by.get(`/api/research/${id}`))

test('only the head of a local congress office opens a research, and the same key opens it once', async () => {
  for (const other of [officer, clerk, county, unit]) {
    const answer = await other.post('/api/research', asked)
    expect([answer.status, answer.body.code]).toEqual([403, 'research.not-yours-to-open'])
  }
  const key = randomUUID()
  const [first, again] = [await chair.post('/api/research', asked, key), await chair.post('/api/research', asked, key)]
  expect([first.status, again.status]).toEqual([201, 201])
  expect(again.body).toEqual(first.body)
  expect((await chair.post('/api/research', { ...asked, title: '另一项' }, key)).status).toBe(409)
  expect((await countyhead.post('/api/research', asked)).status).toBe(201)
})

test('a research shows its stage, its reason, what is owed on it and what may be done', async () => {
  const id = await open()
  const shown = await show(id, chair)
  expect(shown).toMatchObject({
    title: asked.title,
    stage: { code: 'opened', zh: '已决定调研' },
    office: { id: town.world.townshipOfficeId },
    ratified: null,
    suggestions: [],
    papers: [],
  })
  expect(shown.documents.map((d: { text: string }) => d.text)).toEqual([asked.reason])
  expect(shown.obligations.map((o: { kind: string }) => o.kind).toSorted()).toEqual(['plan', 'ratify', 'report'])
  expect(shown.allowedMoves.map((m: { move: string }) => m.move)).toEqual([
    'ratify',
    'plan',
    'recordVisit',
    'extendReport',
    'conclude',
  ])
  expect((await show(id)).allowedMoves.map((m: { move: string }) => m.move)).toEqual(['plan', 'recordVisit'])
})

test('a day off moves what a research owes, its page says so, and it comes to an end with everybody counted', async () => {
  const id = await open()
  const planDue = async () =>
    (await show(id)).obligations.find((o: { kind: string }) => o.kind === 'plan').dueAt as string
  const before = await planDue()
  const day = new Date(Date.parse(before) - 1 + 8 * 3_600_000).toISOString().slice(0, 10)
  const admin = await town.as('administrator')
  const set = (kind: 'holiday' | 'ordinary') =>
    admin.put(`/api/calendars/days/${day}`, {
      kind,
      ...(kind === 'holiday' ? { name: '临时放假' } : {}),
      reason: '补充通知。',
    })
  const { version } = done(await set('holiday'))
  await town.until(async () => (await planDue()) > before)
  const lines = done(await officer.get(`/api/research/${id}/timeline`)).items
  const told = lines.find((e: { zh: string }) => e.zh.includes('放假调休安排变动'))
  expect(told.zh).toContain(`（${day}），重新计算期限`)
  expect(told.en).toContain(`The calendar changed (${day}), dates are counted anew`)
  await town.until(async () => done(await admin.get(`/api/calendars/changes/${version}`)).progress.waiting === 0)
  const back = done(await set('ordinary'))
  await town.until(async () => (await planDue()) === before)
  const { progress } = done(await admin.get(`/api/calendars/changes/${back.version}`))
  expect([progress.moved > 0, progress.earlier > 0]).toEqual([true, true])
})

test('a research is seen by its office, those above and its stations, and by nobody else', async () => {
  const id = await open()
  const ids = async (by: Hand) => done(await by.get('/api/research?limit=100')).items.map((r: { id: string }) => r.id)
  for (const by of [clerk, officer, chair, county, await town.as('supervisor'), await town.as('city')]) {
    expect((await by.get(`/api/research/${id}`)).status).toBe(200)
    expect(await ids(by)).toContain(id)
  }
  const farAway = town.world.accounts.find((a) => a.personId === town.world.people.otherCountyClerk)!.username
  const administrator = town.world.accounts.find((a) => a.personId === town.world.people.administrator)!.username
  for (const by of [unit, await town.as(farAway), await town.as(administrator)]) {
    expect((await by.get(`/api/research/${id}`)).status).toBe(404)
    expect((await by.get(`/api/research/${id}/timeline`)).status).toBe(404)
    expect((await act(by, id, 'plan', { text: '方案' })).status).toBe(404)
    expect(await ids(by)).not.toContain(id)
  }
})

test('a unit the report is passed on to sees the research, and only those of its suggestions it has', async () => {
  const id = await open()
  const matter = await register(clerk, theSchoolRoad)
  await must(officer, matter.id, 'classify', { route: 'research', reason: '多村反映，涉及省道' })
  await must(officer, matter.id, 'joinResearch', { researchId: id })
  done(await act(officer, id, 'plan', { text: '走访三个村和学校。' }))
  done(await act(officer, id, 'report', { text: '建议设红绿灯和人行横道。' }))
  expect((await unit.get(`/api/research/${id}`)).status).toBe(404)
  done(await act(officer, id, 'transmitReport', { unitId: town.world.units.transport }))
  const byUnit = await show(id, unit)
  expect(byUnit).toMatchObject({ linkedCount: 1, suggestions: [] })
  expect(byUnit.transmittals).toMatchObject([{ unit: { id: town.world.units.transport }, settled: false }])
  expect((await show(id)).suggestions).toMatchObject([
    { id: matter.id, receiptNumber: matter.receiptNumber, stage: { zh: expect.any(String) } },
  ])
  const owed = done(await unit.get('/api/obligations?kind=reportFeedback')).items
  expect(owed).toMatchObject([{ researchId: id, researchTitle: asked.title, suggestionId: null }])
})

test('a move on a research is done once, refused with its way out, and told in the timeline', async () => {
  const id = await open()
  const early = await act(officer, id, 'report', { text: '报告' })
  expect([early.status, early.body.code]).toEqual([409, 'research.move-not-open'])
  expect(early.body.fields.open).toContain('plan')
  expect((await act(officer, id, 'ratify', { approved: true, meetingOn: '2026-11-24' })).status).toBe(403)
  const key = randomUUID()
  const plan = { text: '十二月上旬走访，下旬成稿。' }
  const [first, again] = [await act(officer, id, 'plan', plan, key), await act(officer, id, 'plan', plan, key)]
  expect([first.status, first.body]).toEqual([again.status, again.body])
  expect(first.body).toMatchObject({ stage: 'planned', seq: 2 })
  expect((await act(officer, id, 'plan', { text: '另一份' }, key)).body.code).toBe('request.key-reused')
  expect((await act(officer, id, 'report', { text: '报告', expectedSeq: 1 })).body.code).toBe('suggestion.stale')
  expect((await act(chair, id, 'ratify', { approved: false, meetingOn: '2026-11-24' })).status).toBe(422)
  done(await act(chair, id, 'conclude', { reason: '有关部门已主动整改。' }))
  const { items } = done(await clerk.get(`/api/research/${id}/timeline`))
  expect(items.map((i: { kind: string }) => i.kind)).toEqual([
    'researchDecided',
    'planned',
    'researchConcludedWithoutPaper',
  ])
  expect(items[0].zh).toMatch(/人大主席决定开展专题调研，写明了理由。$/)
  expect((await show(id)).allowedMoves).toEqual([])
})

test('what is missing in a paper is named by its field', async () => {
  const id = await open()
  const answer = await act(officer, id, 'filePaper', { kind: 'letter', number: '1', filedOn: '2026-13-01' })
  expect(answer.status).toBe(400)
  const fields = answer.body.fields.wrong.map((w: { field: string }) => w.field)
  for (const field of ['kind', 'filedOn', 'congressLevel', 'coSignerIds', 'text']) expect(fields).toContain(field)
})
