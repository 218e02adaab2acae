import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { done, register } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theBusTimetable, theDarkLane, theWageDispute } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, deputy: Hand, unit: Hand, county: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  ;[clerk, officer, deputy, unit, county] = await town.all('clerk', 'officer', 'deputy', 'construction', 'county')
})
afterAll(() => town.close())

/** A day of its own for each test: a station holds one reception a day. */
let day = 0
const nextDay = () => `2026-10-${String((day += 1) + 9)}`
const at = (heldOn: string, hour: string) => `${heldOn}T${hour}:00+08:00`
const open = async (heldOn = nextDay(), by = clerk) =>
  done(await by.post('/api/receptions', { stationId: town.world.stationId, heldOn }))
const attend = (id: string, body: object, key?: string) => clerk.post(`/api/receptions/${id}/attendances`, body, key)
const amend = (id: string, attendanceId: string, body: object, key?: string) =>
  clerk.post(`/api/receptions/${id}/attendances/${attendanceId}/amend`, body, key)
const theDeputy = () => ({ kind: 'entryRecord', personId: town.world.people.deputy })

test('those who open the reception of a station and day at the same moment share one', async () => {
  const heldOn = nextDay()
  const asked = { stationId: town.world.stationId, heldOn }
  const answers = await Promise.all([clerk, officer, clerk, officer].map((by) => by.post('/api/receptions', asked)))
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(3)
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
  const { items } = done(await clerk.get(`/api/receptions?heldOn=${heldOn}`))
  expect(items).toHaveLength(1)
})

test('a day still to come, a stranger and a station of others are refused', async () => {
  const tomorrow = dayOf(town.now() + 86_400_000)
  const refusedFor = async (by: Hand, body: object) => {
    const { status, body: answer } = await by.post('/api/receptions', { stationId: town.world.stationId, ...body })
    return [status, answer.code]
  }
  expect(await refusedFor(clerk, { heldOn: tomorrow })).toEqual([422, 'reception.day-to-come'])
  for (const stranger of [deputy, unit, county])
    expect(await refusedFor(stranger, {})).toEqual([403, 'reception.not-yours'])
  expect(await refusedFor(clerk, { stationId: town.world.neighbour.stationId })).toEqual([403, 'reception.not-yours'])
  expect(await refusedFor(clerk, { stationId: 'org_nowhere' })).toEqual([422, 'intake.station-unknown'])
})

test('a deputy and one whom an organ sent come and go, and closing enters who was still there as gone', async () => {
  const { id, heldOn } = await open()
  done(await attend(id, { ...theDeputy(), cameAt: at(heldOn, '09:00'), leftAt: at(heldOn, '10:30') }))
  const visit = { kind: 'organVisit', organizationId: town.world.units.construction, staffName: '陈工' }
  done(await attend(id, { ...visit, cameAt: at(heldOn, '09:10') }))
  const closed = done(await clerk.post(`/api/receptions/${id}/close`, { leftAt: at(heldOn, '11:30') }))
  expect(closed.closedAt).not.toBeNull()
  const there = closed.attendances.filter((row: { stands: boolean }) => row.stands)
  expect(there).toMatchObject([
    { kind: { code: 'entryRecord' }, person: { id: town.world.people.deputy }, leftAt: `${heldOn}T02:30:00.000Z` },
    { kind: { code: 'organVisit' }, staffName: '陈工', leftAt: `${heldOn}T03:30:00.000Z` },
  ])
  // Closed once: a second closing changes nothing.
  const again = done(await officer.post(`/api/receptions/${id}/close`, {}))
  expect(again).toEqual(closed)
})

test('an entry is corrected with a reason, what stood before is kept, and a late addition is welcome', async () => {
  const { id, heldOn } = await open()
  const [first] = done(await attend(id, { ...theDeputy(), cameAt: at(heldOn, '09:00') })).attendances
  done(await clerk.post(`/api/receptions/${id}/close`, {}))
  const bare = await amend(id, first.id, { cameAt: at(heldOn, '08:40'), leftAt: at(heldOn, '11:00') })
  expect([bare.status, bare.body.code]).toEqual([422, 'reception.reason-missing'])
  const body = { cameAt: at(heldOn, '08:40'), leftAt: at(heldOn, '11:00'), reason: '签到表上是八点四十。' }
  const key = randomUUID()
  const amended = done(await amend(id, first.id, body, key))
  expect(amended.attendances).toMatchObject([
    { id: first.id, stands: false, cameAt: `${heldOn}T01:00:00.000Z` },
    { amends: first.id, stands: true, cameAt: `${heldOn}T00:40:00.000Z`, reason: '签到表上是八点四十。' },
  ])
  expect(done(await amend(id, first.id, body, key))).toEqual(amended)
  const twice = await amend(id, first.id, { ...body, reason: '另一个理由' })
  expect([twice.status, twice.body.code]).toEqual([409, 'reception.amended-meanwhile'])
  const second = amended.attendances[1].id
  const struck = done(await amend(id, second, { struck: true, reason: '登记错了人。' }))
  expect(struck.attendances.at(-1)).toMatchObject({ amends: second, struck: true })
  const late = { kind: 'organVisit', organizationId: town.world.units.farming, staffName: '何站长' }
  const added = done(await attend(id, { ...late, cameAt: at(heldOn, '09:00'), leftAt: at(heldOn, '09:30') }))
  expect(added.attendances).toHaveLength(4)
})

test('nobody is present twice, comes on another day, or leaves before he came', async () => {
  const { id, heldOn } = await open()
  const cameAt = at(heldOn, '09:00')
  const key = randomUUID()
  const once = done(await attend(id, { ...theDeputy(), cameAt }, key))
  expect(done(await attend(id, { ...theDeputy(), cameAt }, key))).toEqual(once)
  const refusedFor = async (body: object) => {
    const { status, body: answer } = await attend(id, { ...theDeputy(), cameAt, ...body })
    return [status, answer.code]
  }
  expect(await refusedFor({})).toEqual([409, 'reception.there-already'])
  expect(await refusedFor({ cameAt: '2026-10-09T09:00:00+08:00' })).toEqual([422, 'reception.another-day'])
  expect(await refusedFor({ leftAt: at(heldOn, '08:00') })).toEqual([422, 'reception.left-before-coming'])
  expect(await refusedFor({ cameAt: new Date(town.now() + 86_400_000).toISOString() })).toEqual([
    422,
    'reception.time-to-come',
  ])
  expect(await refusedFor({ personId: town.world.people.clerk })).toEqual([422, 'reception.deputy-unknown'])
  const nobody = await attend(id, { kind: 'organVisit', organizationId: 'org_nowhere', staffName: '某人', cameAt })
  expect([nobody.status, nobody.body.code]).toEqual([422, 'reception.organ-unknown'])
})

test('what is heard in a reception is counted there: entered, answered and redirected in the sitting, nothing that was voided', async () => {
  const { id: receptionId } = await open()
  const heard = (matter: object) => register(clerk, { ...matter, receptionId })
  const lane = await heard(theDarkLane)
  const said = { text: '末班车七点四十。', reason: '可以当场解答', mode: 'visit' }
  await heard({ ...theBusTimetable, onTheSpot: { move: 'answer', ...said } })
  const channelId = town.world.channels.court
  await heard({ ...theWageDispute, onTheSpot: { move: 'explain', ...said, channelId } })
  await register(clerk, theDarkLane)
  const counts = async () => done(await clerk.get(`/api/receptions/${receptionId}`)).counts
  expect(await counts()).toEqual({ people: 3, registered: 3, answered: 1, redirected: 1 })
  const { items } = done(await officer.get(`/api/suggestions?receptionId=${receptionId}`))
  expect(items).toHaveLength(3)
  expect(items.at(-1).id).toBe(lane.id)
  await town.ownerSql`update suggestion set state = jsonb_set(state, '{voided}', '{}') where id = ${lane.id}`
  expect(await counts()).toEqual({ people: 2, registered: 2, answered: 1, redirected: 1 })
})

test('a matter belongs to a reception of its own station, and only what was heard at one', async () => {
  const { id: receptionId } = await open()
  const { accounts, people } = town.world
  const neighbour = await town.as(accounts.find((a) => a.personId === people.neighbourClerk)?.username ?? '')
  const { stationId } = town.world.neighbour
  const theirs = done(await neighbour.post('/api/receptions', { stationId, heldOn: '2026-10-09' }))
  for (const change of [{ receptionId: theirs.id }, { receptionId, channel: 'phone' }]) {
    const { status, body } = await clerk.post('/api/suggestions', { ...theDarkLane, ...change })
    expect([status, body.code, body.fields.field]).toEqual([422, 'intake.reception-elsewhere', 'receptionId'])
  }
  expect((await clerk.get(`/api/receptions/${theirs.id}`)).status).toBe(404)
})

test('a deputy and an organ find the receptions they came to, the county all of its stations, and neither writes there', async () => {
  const { id, heldOn } = await open()
  const seenBy = async (by: Hand) => (await by.get(`/api/receptions/${id}`)).status
  expect([await seenBy(deputy), await seenBy(unit), await seenBy(county)]).toEqual([404, 404, 200])
  done(await attend(id, { ...theDeputy(), cameAt: at(heldOn, '09:00') }))
  const visit = { kind: 'organVisit', organizationId: town.world.units.construction, staffName: '陈工' }
  done(await attend(id, { ...visit, cameAt: at(heldOn, '09:00') }))
  expect([await seenBy(deputy), await seenBy(unit)]).toEqual([200, 200])
  for (const onlooker of [unit, county])
    expect((await onlooker.post(`/api/receptions/${id}/close`, {})).status).toBe(403)
})

test('words and a number suffice while thirty wait; what was left out is listed, and entered afterwards', async () => {
  const { id: receptionId } = await open()
  const { title, text, stationId, channel } = theDarkLane
  const bare = { title, text, stationId, channel, receptionId, submitters: [{ phone: '13800000009' }] }
  const { id, receiptNumber, submitters } = await register(clerk, bare)
  const submitterId = submitters[0]?.id ?? ''
  await register(clerk, {
    ...bare,
    submitters: [{ anonymous: true }],
    placeId: 'plc_dongliu',
    categoryId: await someCategory(),
  })
  const incomplete = async (by = clerk) => done(await by.get(`/api/receptions/${receptionId}/incomplete`)).items
  const missing = { missing: ['place', 'category'], submitters: [{ id: submitterId, missing: ['name'] }] }
  expect(await incomplete()).toEqual([{ id, receiptNumber, title, ...missing }])
  expect(await incomplete(county)).toHaveLength(1)
  const neither = await clerk.post('/api/suggestions', { ...bare, submitters: [{ address: '东柳村' }] })
  expect([neither.status, neither.body.code]).toEqual([400, 'request.invalid'])
  // A deputy came: he reads that there was a reception, not what is missing in others' matters.
  done(await attend(receptionId, { ...theDeputy(), cameAt: at((await shown(receptionId)).heldOn, '09:00') }))
  expect(await incomplete(deputy)).toEqual([])
})
const shown = async (id: string) => done(await clerk.get(`/api/receptions/${id}`))
const someCategory = async () => done(await clerk.get('/api/categories')).items[0].id as string
