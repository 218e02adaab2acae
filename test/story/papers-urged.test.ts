/** What a unit owes late on a paper is urged and supervised like what it owes on a suggestion, and with it. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextOfficeHour } from '../../db/queries/next-office-hour.ts'
import { sendDueNotices } from '../../db/registers/send-due-notices.ts'
import { urgeByItself } from '../../db/registers/urge-by-itself.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { dayOf, startOfDay } from '../../workflows/rules/calendar.ts'
import { done, must, paperWith, register } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

const second = 1_000
const day = 86_400_000
const office = 'org_liulin_office'
const countyOffice = 'org_qinghe_office'
const court = 'org_qinghe_court'
let town: Town
const hands: Record<string, Hand> = {}
const hand = (name: string) => hands[name] as Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  const names = [
    'clerk',
    'officer',
    'chair',
    'county',
    'countyhead',
    'supervisor',
    'construction',
    'transport',
    'farming',
  ]
  for (const name of [...names, 'shiqiao', 'baiyang', 'city']) hands[name] = await town.as(name)
})
afterAll(() => town?.close())

const paperAt = (unitId: string) => paperWith({ chair: hand('chair'), officer: hand('officer') }, unitId)
const reply = async ({ id, paperId }: Awaited<ReturnType<typeof paperWith>>) =>
  done(await hand('officer').post(`/api/research/${id}/moves/recordPaperReply`, { paperId, text: '已列入计划。' }))
const assigned = async () => {
  const { id } = await register(hand('clerk'), theDarkLane)
  await must(hand('officer'), id, 'assign', { unitId: world.units.construction, classify: { reason: '属于镇职责' } })
  await must(hand('construction'), id, 'signFor')
  return id
}
const handle = (id: string) =>
  must(hand('construction'), id, 'submitResult', { text: '已装路灯六盏。', degree: 'solved' })

const markOf = async (id: string, kind: string): Promise<number> => {
  const [row] =
    await town.ownerSql`select (mark ->> 'at')::float8 as at from obligation, jsonb_array_elements(marks) as mark
    where subject_id = ${id} and obligation.kind in ('reply', 'handle') and mark ->> 'kind' = ${kind}`
  return row!.at
}
const taken = async (id: string, mark: string) =>
  (
    await town.ownerSql`select 1 from research_event
    where research_id = ${id} and kind = 'researchMarked' and body ->> 'mark' = ${mark}`
  ).length > 0
const sleepUntil = (instant: number) => town.sleep(instant - town.now())
const reaches = async (id: string, mark: string) => {
  await sleepUntil((await markOf(id, mark)) + second)
  await town.until(() => taken(id, mark))
}
interface Matter {
  readonly number: number
  readonly suggestionId: string | null
  readonly researchId: string | null
  readonly researchTitle: string | null
  readonly owedTo: { readonly name: { readonly zh: string } } | null
  readonly kind: string
  readonly leftOut?: boolean
}
const subjectOf = ({ suggestionId, researchId }: Matter) => suggestionId ?? researchId
const urgings = async (
  by: string,
): Promise<{ unit: { id: string }; assigner: { id: string }; rung: string; matters: Matter[] }[]> =>
  done(await hand(by).get('/api/urgings')).items
const urge = async (by: string, unitIds: readonly string[], key = randomUUID()) =>
  done(await hand(by).post('/api/urgings', { unitIds, text: '请尽快答复。' }, key)).items
interface Notice {
  readonly id: string
  readonly number: string | null
  readonly vacant: boolean
  readonly state: { readonly code: string }
  readonly matters: readonly Matter[]
}
const notices = async (by: string, query: string): Promise<Notice[]> =>
  done(await hand(by).get(`/api/notices?${query}`)).items
const sheetOf = async (by: string, id: string) =>
  (await notices(by, 'kind=supervision')).find(({ matters }) => matters.some((one) => one.researchId === id))
const seenBy = async (id: string) => {
  const found: Record<string, string> = {}
  for (const name of Object.keys(hands)) {
    const sheet = await sheetOf(name, id)
    if (sheet) found[name] = sheet.state.code
  }
  return found
}
const told = async (of: 'suggestions' | 'research', id: string): Promise<string[]> =>
  done(await hand('officer').get(`/api/${of}/${id}/timeline`)).items.map(({ zh }: { zh: string }) => zh)

test('a unit with two suggestions and a paper late gets one numbered notice with all three; each history has its word, and what arrives leaves at once', async () => {
  const paper = await paperAt(world.units.construction)
  const urgeAt = await markOf(paper.id, 'urge')
  await sleepUntil(urgeAt - 27 * day)
  const matters = [await assigned(), await assigned()]
  await sleepUntil(urgeAt - second)
  expect((await urgings('officer')).flatMap((one) => one.matters.map(subjectOf))).not.toContain(paper.id)
  await reaches(paper.id, 'urge')
  const [late, ...more] = await urgings('officer')
  expect(more).toEqual([])
  expect(late).toMatchObject({ unit: { id: world.units.construction }, assigner: { id: office } })
  expect(late?.matters.map(({ number }) => number)).toEqual([1, 2, 3])
  expect(new Set(late?.matters.map(subjectOf))).toEqual(new Set([...matters, paper.id]))
  expect(late?.matters.find(({ researchId }) => researchId === paper.id)).toMatchObject({
    suggestionId: null,
    researchTitle: '上学路',
    kind: 'reply',
    owedTo: { name: { zh: '建议、批评和意见（2026-7）' } },
  })
  expect(await urgings('construction')).toEqual([late])
  for (const name of ['farming', 'clerk', 'shiqiao', 'baiyang']) expect([name, await urgings(name)]).toEqual([name, []])

  const before = await markOf(paper.id, 'supervise')
  await sleepUntil((await nextOfficeHour(town.db, countyOffice, urgeAt + day)) + second)
  const key = randomUUID()
  const [sent] = await urge('officer', [world.units.construction], key)
  expect(sent).toMatchObject({ outcome: { code: 'sent' } })
  expect(await urge('officer', [world.units.construction], key)).toEqual([sent])
  expect(await urge('county', [world.units.construction])).toMatchObject([{ outcome: { code: 'urgedAlready' } }])
  const [mine, ...others] = await notices('construction', 'kind=urge')
  expect(others).toEqual([])
  expect(new Set(mine?.matters.map(subjectOf))).toEqual(new Set([...matters, paper.id]))
  await town.until(async () => (await told('research', paper.id)).some((zh) => zh.includes(`发出${mine?.number}`)))
  for (const id of matters)
    await town.until(async () => (await told('suggestions', id)).some((zh) => zh.includes(`${mine?.number}`)))

  // Urged by hand a day later, it is supervised a day later.
  expect(await markOf(paper.id, 'supervise')).toBeGreaterThan(before)
  await sleepUntil(before + second)
  expect(await taken(paper.id, 'supervise')).toBe(false)
  await reply(paper)
  expect((await urgings('officer')).flatMap((one) => one.matters.map(subjectOf))).not.toContain(paper.id)
  for (const id of matters) await handle(id)
  expect(await urgings('officer')).toEqual([])
})

test('a supervision of a paper is drawn up five working days later, signed by the chair alone, told to the county office, and marks the research until the reply is there', async () => {
  const paper = await paperAt(world.units.construction)
  await reaches(paper.id, 'supervise')
  expect((await urgings('supervisor'))[0]).toMatchObject({ rung: 'supervise', matters: [{ researchId: paper.id }] })
  expect(await seenBy(paper.id)).toEqual({ officer: 'draft', chair: 'draft' })
  const draft = await sheetOf('chair', paper.id)
  const sign = (by: string) => hand(by).post(`/api/notices/${draft?.id}/sign`, { text: '请五日内答复。' })
  expect([(await sign('officer')).status, (await sign('countyhead')).status]).toEqual([403, 404])
  const flags = async () => {
    const { supervised } = done(await hand('construction').get(`/api/research/${paper.id}`))
    const { items } = done(await hand('construction').get('/api/research'))
    return [supervised, items.find((row: { id: string }) => row.id === paper.id).supervised]
  }
  expect(await flags()).toEqual([null, null])
  const signed = done(await sign('chair'))
  expect(signed).toMatchObject({ state: { code: 'sent' }, reportedTo: { id: countyOffice } })
  const all = ['officer', 'chair', 'county', 'countyhead', 'supervisor', 'construction']
  expect(await seenBy(paper.id)).toEqual(Object.fromEntries(all.map((name) => [name, 'sent'])))
  const flag = { code: 'supervised', zh: '督办中', en: 'Under supervision' }
  expect(await flags()).toEqual([flag, flag])
  await town.until(async () => (await told('research', paper.id)).some((zh) => zh.includes(`签发${signed.number}`)))
  await reply(paper)
  expect(await flags()).toEqual([null, null])
})

test('a reply a second before the rung leaves no draft; a second after, the draft is there, and gone from every list at once', async () => {
  const [before, after] = [await paperAt(world.units.construction), await paperAt(world.units.construction)]
  await sleepUntil((await markOf(before.id, 'supervise')) - second)
  await reply(before)
  await reaches(after.id, 'supervise')
  expect(await seenBy(after.id)).toEqual({ officer: 'draft', chair: 'draft' })
  const draft = await sheetOf('chair', after.id)
  await reply(after)
  expect(await seenBy(after.id)).toEqual({})
  expect((await hand('chair').post(`/api/notices/${draft?.id}/sign`, { text: '' })).status).toBe(404)
  expect(await town.ownerSql`select 1 from notice_matter where research_id = ${before.id}`).toEqual([])
})

test('never upward and never over case handling: a county unit is urged by the county office beside it, and a court by nobody', async () => {
  const [roads, withCourt] = [await paperAt(world.units.transport), await paperAt(court)]
  await reaches(roads.id, 'urge')
  await town.until(() => taken(withCourt.id, 'urge'))
  expect(await urgings('officer')).toEqual([])
  expect(await urge('officer', [world.units.transport, court])).toMatchObject([
    { outcome: { code: 'nothingLate' } },
    { outcome: { code: 'nothingLate' } },
  ])
  const papers = await urgings('county')
  expect(papers).toMatchObject([{ unit: { id: world.units.transport }, assigner: { id: countyOffice } }])
  expect(papers[0]?.matters.map(subjectOf)).toEqual([roads.id])
  await reaches(roads.id, 'supervise')
  await town.until(() => taken(withCourt.id, 'supervise'))
  expect(await seenBy(roads.id)).toEqual({ county: 'draft', countyhead: 'draft' })
  expect(await town.ownerSql`select 1 from notice_matter where research_id = ${withCourt.id}`).toEqual([])
  for (const paper of [roads, withCourt]) await reply(paper)
})

test('signed at night it goes out when office hours begin, without the paper that was replied to by then', async () => {
  const [kept, replied] = [await paperAt(world.units.construction), await paperAt(world.units.construction)]
  await reaches(kept.id, 'urge')
  await town.until(() => taken(replied.id, 'urge'))
  await sleepUntil(startOfDay(dayOf(town.now())) + 23 * 3_600_000)
  const [signed] = await urge('officer', [world.units.construction])
  expect(signed).toMatchObject({ outcome: { code: 'signed' } })
  await reply(replied)
  await sleepUntil(Date.parse(signed.notice.sendAt) + second)
  await sendDueNotices(town.db, town.now())
  const { matters } = done(await hand('construction').get(`/api/notices/${signed.notice.id}`)) as Notice
  expect(new Map(matters.map((one) => [one.researchId, one.leftOut]))).toEqual(
    new Map([
      [kept.id, false],
      [replied.id, true],
    ]),
  )
  await reply(kept)
})

test('a county that turned it on urges about a paper by itself, once; the supervision stays where it was', async () => {
  const admin = await town.as('administrator')
  const draft = done(await admin.post('/api/policies/drafts', { countyId: '990121' }))
  const terms = { ...draft.terms, autoUrge: true, effectiveFrom: dayOf(town.now()) }
  done(await admin.put(`/api/policies/drafts/${draft.id}`, terms))
  done(await admin.post(`/api/policies/drafts/${draft.id}/publish`, { reason: '开启自动催办。' }))
  const paper = await paperAt(world.units.construction)
  await reaches(paper.id, 'urge')
  const before = await markOf(paper.id, 'supervise')
  const rounds = await Promise.all([urgeByItself(town.db, town.now()), urgeByItself(town.db, town.now())])
  expect(rounds.toSorted()).toEqual([0, 1])
  const [sent] = await notices('construction', 'kind=urge')
  expect(sent).toMatchObject({ createdBy: null, from: { id: office }, matters: [{ researchId: paper.id }] })
  await town.until(async () => (await told('research', paper.id)).some((zh) => zh.includes(`${sent?.number}`)))
  expect(await markOf(paper.id, 'supervise')).toBe(before)
  await sleepUntil((await nextOfficeHour(town.db, countyOffice, town.now() + day)) + second)
  expect(await urgeByItself(town.db, town.now())).toBe(0)
  await reply(paper)
})

test('a unit that is late towards its township and towards the county gets one notice by itself, of the county’s office, with both', async () => {
  const [own, countys] = [await paperAt(world.units.construction), await paperAt(world.units.construction)]
  await reaches(own.id, 'urge')
  await town.until(() => taken(countys.id, 'urge'))
  // The county keeps this research, and the township the other.
  await town.ownerSql`update research set office_id = ${countyOffice} where id = ${countys.id}`
  await sleepUntil((await nextOfficeHour(town.db, countyOffice, town.now() + day)) + second)
  expect(await urgeByItself(town.db, town.now())).toBe(1)
  const sent = (await notices('construction', 'kind=urge')).find(({ matters }) =>
    matters.map(subjectOf).includes(own.id),
  )
  expect(sent).toMatchObject({ createdBy: null, from: { id: countyOffice } })
  expect(new Set(sent?.matters.map(subjectOf))).toEqual(new Set([own.id, countys.id]))
  await sleepUntil((await nextOfficeHour(town.db, countyOffice, town.now() + day)) + second)
  expect(await urgeByItself(town.db, town.now())).toBe(0)
  await town.ownerSql`update research set office_id = ${office} where id = ${countys.id}`
  for (const paper of [own, countys]) await reply(paper)
})

test('a line of a notice stands on one suggestion or one research, never on both or neither', async () => {
  const [line] = await town.ownerSql`select * from notice_matter where research_id is not null limit 1`
  const insert = (suggestionId: string | null, researchId: string | null) =>
    town.ownerSql`insert into notice_matter (notice_id, obligation_id, suggestion_id, research_id, position)
      values (${line!.notice_id}, 'obl_other', ${suggestionId}, ${researchId}, 9)`
  const [one] = await town.ownerSql`select id from suggestion limit 1`
  await expect(insert(null, null)).rejects.toThrow('notice_matter_of_one')
  await expect(insert(one!.id, line!.research_id)).rejects.toThrow('notice_matter_of_one')
})
