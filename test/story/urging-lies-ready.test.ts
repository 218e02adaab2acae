import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextOfficeHour } from '../../db/queries/next-office-hour.ts'
import { sendDueNotices } from '../../db/registers/send-due-notices.ts'
import { urgeByItself } from '../../db/registers/urge-by-itself.ts'
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
  ;[clerk, officer, county, supervisor, construction, farming, transport] = await town.all(
    'clerk',
    'officer',
    'county',
    'supervisor',
    'construction',
    'farming',
    'transport',
  )
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
  await must(transport, roads, 'signFor')
  await must(transport, roads, 'submitResult', { text: '排水沟已疏通。', degree: 'solved' })
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
  expect(out).toMatchObject({ id: signed.notice.id, number: expect.stringMatching(/^催办〔\d{4}〕\d+号$/) })
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

test('a matter with three late things brings its unit one notice', async () => {
  const id = await assigned()
  // Two more of the same kind, as they would stand after further tasks.
  const [{ open } = { open: [] }] = await town.ownerSql`select state -> 'open' as open from suggestion where id = ${id}`
  const handle = open.find((one: { kind: string }) => one.kind === 'handle')
  const more = ['second', 'third'].map((which) => ({ ...handle, id: `${handle.id}-${which}` }))
  for (const one of more)
    await town.ownerSql`insert into obligation select (jsonb_populate_record(o, jsonb_build_object('id', ${one.id}::text))).*
      from obligation o where o.id = ${handle.id}`
  await town.ownerSql`update suggestion set state = jsonb_set(state, '{open}', ${JSON.stringify([...open, ...more])}::jsonb)
    where id = ${id}`
  await sleepUntil((await markOf(id, 'urge')) + second)
  await town.until(async () => (await urgings(officer))[0]?.matters.length === 3)
  const [sent] = await urge(officer, [world.units.construction])
  expect(sent).toMatchObject({ outcome: { code: 'sent' } })
  const { matters } = done(await construction.get(`/api/notices/${sent.notice.id}`))
  expect(
    matters.map(({ number, suggestionId }: { number: number; suggestionId: string }) => [number, suggestionId]),
  ).toEqual([
    [1, id],
    [2, id],
    [3, id],
  ])
  const words = await town.ownerSql`select 1 from outbox where subject_id = ${id} and command_id = ${sent.notice.id}`
  expect(words).toHaveLength(1)
  await must(construction, id, 'submitResult', { text: '已装路灯六盏。', degree: 'solved' })
})

test('a county that turned it on urges by itself, in office hours, once for what reached the rung; the supervision stays where it was', async () => {
  const id = await assigned()
  await sleepUntil((await markOf(id, 'urge')) + second)
  await town.until(() => taken(id, 'urge'))
  // By default nothing is sent by itself.
  expect(await urgeByItself(town.db, town.now())).toBe(0)
  const admin = await town.as('administrator')
  const draft = done(await admin.post('/api/policies/drafts', { countyId: '990121' }))
  const terms = { ...draft.terms, autoUrge: true, effectiveFrom: dayOf(town.now()) }
  done(await admin.put(`/api/policies/drafts/${draft.id}`, terms))
  done(await admin.post(`/api/policies/drafts/${draft.id}/publish`, { reason: '开启自动催办。' }))

  const before = await markOf(id, 'supervise')
  const night = startOfDay(dayOf(town.now())) + 23 * 3_600_000
  expect(await urgeByItself(town.db, night)).toBe(0)
  const rounds = await Promise.all([urgeByItself(town.db, town.now()), urgeByItself(town.db, town.now())])
  expect(rounds.toSorted()).toEqual([0, 1])
  const [sent] = await notices(construction, '?state=sent')
  expect(sent).toMatchObject({ createdBy: null, signedBy: null, from: { id: world.townshipOfficeId } })
  expect(sent.matters).toMatchObject([{ suggestionId: id, leftOut: false }])
  await town.until(async () => (await told(id)).some((zh) => zh.includes(sent.number)))
  expect(await markOf(id, 'supervise')).toBe(before)
  // Neither now nor on the next working day: it has been urged about this.
  expect(await urgeByItself(town.db, await nextOfficeHour(town.db, 'org_qinghe_office', night))).toBe(0)
  await must(construction, id, 'submitResult', { text: '已装路灯六盏。', degree: 'solved' })
})

test('thirty units urged at once: broken off half-way and asked again with the same key, each has one notice and the serial no gap', async () => {
  const unitIds = Array.from({ length: 30 }, (_, n) => `org_liulin_unit_${n + 10}`)
  await town.ownerSql`insert into organization (id, kind, level, place_id, name)
    select u.id, 'townshipUnit', 'township', o.place_id, u.id
    from organization o, unnest(${unitIds}::text[]) as u(id) where o.id = ${world.units.construction}`
  const all: string[] = []
  for (const unitId of unitIds) {
    const { id } = await register(clerk, theDarkLane)
    await must(officer, id, 'assign', { unitId, classify: { reason: '属于镇职责' } })
    all.push(id)
  }
  const last = all.at(-1) ?? ''
  await sleepUntil((await markOf(last, 'urge')) + second)
  await town.until(async () => (await Promise.all(all.map((id) => taken(id, 'urge')))).every(Boolean))
  await town.ownerSql.raw(`create function broken() returns trigger language plpgsql as $$ begin
    raise exception 'the machine is gone'; end $$;
    create trigger broken before insert on notice for each row when (new.to_organization_id = '${unitIds[12]}') execute function broken()`)
  const key = randomUUID()
  const asked = { unitIds, text: '' }
  expect((await officer.post('/api/urgings', asked, key)).status).toBeGreaterThanOrEqual(500)
  const half = await town.ownerSql`select id from notice where to_organization_id = any(${unitIds})`
  expect(half).toHaveLength(12)
  await town.ownerSql.raw('drop trigger broken on notice')

  const { items } = done(await officer.post('/api/urgings', asked, key))
  expect(items.map(({ outcome }: { outcome: { code: string } }) => outcome.code)).toEqual(unitIds.map(() => 'sent'))
  const serials = items.map(({ notice }: { notice: { number: string } }) => Number(/(\d+)号$/.exec(notice.number)?.[1]))
  expect(serials).toEqual(serials.map((_: number, n: number) => serials[0] + n))
  const made = await town.ownerSql`select id from notice where to_organization_id = any(${unitIds})`
  expect(made).toHaveLength(30)
  expect(made.map(({ id }) => id)).toEqual(expect.arrayContaining(half.map(({ id }) => id)))
  const words =
    await town.ownerSql`select count(*)::int as many from outbox where command_id = any(${made.map(({ id }) => id)})`
  expect(words[0]?.['many']).toBe(30)
})
