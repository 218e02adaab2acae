import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextOfficeHour } from '../../db/queries/next-office-hour.ts'
import { sendDueNotices } from '../../db/registers/send-due-notices.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { dayOf, startOfDay } from '../../workflows/rules/calendar.ts'
import { done, must, register } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane, theFloodedUnderpass } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

const second = 1_000
const day = 86_400_000
let town: Town
let clerk: Hand, officer: Hand, county: Hand, supervisor: Hand, construction: Hand, farming: Hand, transport: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  const names = ['clerk', 'officer', 'county', 'supervisor', 'construction', 'farming', 'transport']
  ;[clerk, officer, county, supervisor, construction, farming, transport] = (await Promise.all(names.map(town.as))) as [
    Hand,
    Hand,
    Hand,
    Hand,
    Hand,
    Hand,
    Hand,
  ]
})
afterAll(() => town?.close())

interface Urging {
  readonly unit: { id: string }
  readonly assigner: { id: string }
  readonly rung: string
  readonly matters: readonly {
    number: number
    suggestionId: string
    kind: string
    rung: string
    light: { code: string }
  }[]
}
const urgings = async (by: Hand): Promise<Urging[]> => done(await by.get('/api/urgings')).items
const assigned = async () => {
  const { id } = await register(clerk, theDarkLane)
  await must(officer, id, 'assign', { unitId: world.units.construction, classify: { reason: '属于镇职责' } })
  await must(construction, id, 'signFor')
  return id
}
const markOf = async (id: string, kind: string): Promise<number> => {
  const [row] = await town.ownerSql`select (mark ->> 'at')::float8 as at
    from obligation, jsonb_array_elements(marks) as mark
    where subject_id = ${id} and obligation.kind = 'handle' and mark ->> 'kind' = ${kind}`
  return row!.at
}
const urge = async (by: Hand, unitIds: readonly string[], key = randomUUID()) =>
  done(await by.post('/api/urgings', { unitIds, text: '请尽快报送办理结果。' }, key)).items
const notices = async (by: Hand, query = '') => done(await by.get(`/api/notices${query}`)).items
const told = async (id: string): Promise<string[]> =>
  done(await officer.get(`/api/suggestions/${id}/timeline`)).items.map(({ zh }: { zh: string }) => zh)
const sleepUntil = (instant: number) => town.sleep(instant - town.now())
const taken = async (id: string, mark: string) =>
  (
    await town.ownerSql`select 1 from suggestion_event
    where suggestion_id = ${id} and kind = 'marked' and body ->> 'mark' = ${mark}`
  ).length > 0

test('a unit is urged on the first working day after, not a second before, with all that is late numbered on one paper, and what is done leaves it at once', async () => {
  const [one, other] = [await assigned(), await assigned()]
  const urgeAt = await markOf(one, 'urge')
  await sleepUntil(urgeAt - 60 * second)
  expect(await taken(one, 'urge')).toBe(false)
  expect(await urgings(officer)).toEqual([])
  await sleepUntil(urgeAt + second)
  await town.until(async () => (await taken(one, 'urge')) && (await taken(other, 'urge')))
  const [row] = await town.ownerSql`select recorded_at from suggestion_event
    where suggestion_id = ${one} and kind = 'marked' and body ->> 'mark' = 'urge'`
  expect(row!.recorded_at.getTime()).toBeGreaterThanOrEqual(urgeAt)

  const [paper, ...more] = await urgings(officer)
  expect(more).toEqual([])
  expect(paper).toMatchObject({
    unit: { id: world.units.construction, zh: '柳林镇城乡建设办公室' },
    assigner: { id: world.townshipOfficeId },
    rung: 'urge',
    matters: [
      { number: 1, kind: 'handle', rung: 'urge', light: { code: 'red' } },
      { number: 2, kind: 'handle', rung: 'urge' },
    ],
  })
  expect(new Set(paper!.matters.map(({ suggestionId }) => suggestionId))).toEqual(new Set([one, other]))
  expect(await urgings(construction)).toEqual([paper])
  expect(await urgings(farming)).toEqual([])
  expect(await urgings(clerk)).toEqual([])

  await must(construction, one, 'submitResult', { text: '已装路灯六盏。', degree: 'solved' })
  expect((await urgings(officer))[0]!.matters.map(({ suggestionId }) => suggestionId)).toEqual([other])

  await sleepUntil((await markOf(other, 'supervise')) + second)
  await town.until(() => taken(other, 'supervise'))
  expect(await urgings(supervisor)).toMatchObject([
    { rung: 'supervise', matters: [{ suggestionId: other, rung: 'supervise' }] },
  ])
  await must(construction, other, 'submitResult', { text: '已装路灯六盏。', degree: 'solved' })
  expect(await urgings(supervisor)).toEqual([])
})

test('never upward and never over case handling: a township does not urge what the county gave out, and nobody urges a court', async () => {
  const begin = async (unitId: string) => {
    const { id } = await register(clerk, theFloodedUnderpass)
    await must(officer, id, 'submitToCounty', { classify: { reason: '县道属县级部门职责' } })
    await must(county, id, 'transfer', { unitId })
    return id
  }
  const [roads, court] = [await begin(world.units.transport), await begin('org_qinghe_court')]
  await sleepUntil((await markOf(roads, 'urge')) + second)
  await town.until(async () => (await taken(roads, 'urge')) && (await taken(court, 'urge')))
  expect(await urgings(officer)).toEqual([])
  const papers = await urgings(county)
  expect(papers).toMatchObject([{ unit: { id: world.units.transport }, assigner: { id: 'org_qinghe_office' } }])
  expect(papers[0]!.matters.map(({ suggestionId }) => suggestionId)).toEqual([roads])
  expect(await urgings(transport)).toEqual(papers)
})

test('a unit urged by hand gets one numbered notice a day with all it owes late; it begins the days until the supervision again, and stands in each history', async () => {
  const [one, other, third] = [await assigned(), await assigned(), await assigned()]
  await sleepUntil((await markOf(one, 'urge')) + second)
  await town.until(async () => (await Promise.all([one, other, third].map((id) => taken(id, 'urge')))).every(Boolean))
  const before = await markOf(one, 'supervise')
  // The next working day, so that the supervision moves.
  await sleepUntil((await nextOfficeHour(town.db, 'org_qinghe_office', (await markOf(one, 'urge')) + day)) + second)
  await must(construction, third, 'submitResult', { text: '已装路灯六盏。', degree: 'solved' })

  const key = randomUUID()
  const [sent] = await urge(officer, [world.units.construction], key)
  expect(sent).toMatchObject({
    outcome: { code: 'sent' },
    notice: { number: expect.stringMatching(/^催办〔\d{4}〕1号$/) },
  })
  const { number } = sent.notice
  expect(await urge(officer, [world.units.construction], key)).toEqual([sent])
  expect(await urge(county, [world.units.construction])).toMatchObject([
    { outcome: { code: 'urgedAlready' }, notice: { id: sent.notice.id } },
  ])
  expect(await urge(officer, [world.units.farming])).toMatchObject([{ outcome: { code: 'nothingLate' }, notice: null }])

  const [mine, ...more] = await notices(construction)
  expect(more).toEqual([])
  expect(mine).toMatchObject({ kind: { code: 'urge' }, state: { code: 'sent' }, text: '请尽快报送办理结果。' })
  expect(new Set(mine.matters.map((matter: { suggestionId: string }) => matter.suggestionId))).toEqual(
    new Set([one, other]),
  )
  expect(await notices(farming)).toEqual([])
  expect(await notices(clerk)).toEqual([])

  await town.until(async () => (await told(one)).some((zh) => zh.includes(number)))
  await town.until(async () => (await told(other)).some((zh) => zh.includes(number)))
  expect((await told(third)).some((zh) => zh.includes('催办〔'))).toBe(false)
  expect(await markOf(one, 'supervise')).toBeGreaterThan(before)
  await sleepUntil(before + second)
  expect(await taken(one, 'supervise')).toBe(false)

  expect((await officer.post(`/api/notices/${mine.id}/receive`)).status).toBe(403)
  expect((await farming.post(`/api/notices/${mine.id}/receive`)).status).toBe(404)
  const received = done(await construction.post(`/api/notices/${mine.id}/receive`))
  expect(received).toMatchObject({ state: { code: 'received' }, receivedBy: { zh: '陈志远' } })
  expect(done(await construction.post(`/api/notices/${mine.id}/receive`))).toEqual(received)
  for (const id of [one, other])
    await must(construction, id, 'submitResult', { text: '已装路灯六盏。', degree: 'solved' })
})

test('signed outside office hours it goes out when they begin, without what was done by then, and with nothing left it is taken back', async () => {
  const [kept, answered] = [await assigned(), await assigned()]
  await sleepUntil((await markOf(kept, 'urge')) + second)
  await town.until(async () => (await taken(kept, 'urge')) && (await taken(answered, 'urge')))
  // Night falls.
  await sleepUntil(startOfDay(dayOf(town.now())) + 23 * 3_600_000)
  const [signed] = await urge(officer, [world.units.construction])
  expect(signed).toMatchObject({ outcome: { code: 'signed' }, notice: { number: null } })
  expect(await notices(construction, '?state=sent')).toEqual([])
  await sendDueNotices(town.db, town.now())
  expect(await notices(officer, '?state=signed')).toMatchObject([{ id: signed.notice.id, number: null }])
  await must(construction, answered, 'submitResult', { text: '已装路灯六盏。', degree: 'solved' })
  await sleepUntil(Date.parse(signed.notice.sendAt) + second)
  await sendDueNotices(town.db, town.now())
  const [out] = await notices(construction, '?state=sent')
  expect(out).toMatchObject({ id: signed.notice.id, number: expect.stringMatching(/2号$/) })
  expect(
    out.matters.map(({ suggestionId, leftOut }: { suggestionId: string; leftOut: boolean }) => [suggestionId, leftOut]),
  ).toEqual(
    expect.arrayContaining([
      [kept, false],
      [answered, true],
    ]),
  )
  // The next night; in the morning nothing of it is owed any more.
  await sleepUntil(startOfDay(dayOf(town.now())) + 23 * 3_600_000)
  const [again] = await urge(officer, [world.units.construction])
  await must(construction, kept, 'submitResult', { text: '已装路灯六盏。', degree: 'solved' })
  await sleepUntil(Date.parse(again.notice.sendAt) + second)
  await sendDueNotices(town.db, town.now())
  expect(await notices(officer, '?state=cancelled')).toMatchObject([{ id: again.notice.id, number: null }])
  expect(await notices(construction, '?state=sent')).toHaveLength(1)
})
