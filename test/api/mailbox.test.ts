import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { done, register } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, deputy: Hand, unit: Hand, county: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  ;[clerk, officer, deputy, unit, county] = await town.all('clerk', 'officer', 'deputy', 'construction', 'county')
})
afterAll(() => town.close())

const openers = ['张敏', '李春生']
let minute = 0
/** Another moment for each opening. */
const nextAt = () => new Date(Date.parse('2026-10-12T01:00:00Z') + (minute += 1) * 60_000).toISOString()
const opening = (change: object = {}) => ({
  stationId: town.world.stationId,
  openers,
  letters: 3,
  openedAt: nextAt(),
  ...change,
})
const record = (by: Hand, change: object = {}, key?: string) => by.post('/api/mailbox-openings', opening(change), key)
const said = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code]

test('an opening is entered with its letters, also one that found nothing, once however often it is sent', async () => {
  const empty = done(await record(clerk, { letters: 0, remarks: '箱内无信' }))
  expect(empty).toMatchObject({ letters: 0, entered: 0, openers, remarks: '箱内无信', corrections: [] })
  const key = randomUUID()
  const body = opening()
  const answers = [
    await clerk.post('/api/mailbox-openings', body, key),
    await clerk.post('/api/mailbox-openings', body, key),
  ]
  expect(answers.map(({ status }) => status)).toEqual([201, 200])
  expect(answers[1]?.body).toEqual(answers[0]?.body)
  // A colleague who enters the same opening meets it.
  expect(said(await officer.post('/api/mailbox-openings', body))).toEqual([409, 'mailbox.entered-already'])
  const [{ orphans }] = (await town.ownerSql`select count(*)::int as orphans from reception_session r
    where kind = 'mailbox' and not exists (select from mailbox_opening o where o.session_id = r.id)`) as [
    { orphans: number },
  ]
  expect(orphans).toBe(0)
})

test('two at least open it, none twice, not in the future, and by those who run the station', async () => {
  for (const few of [['张敏'], ['张敏', ' 张敏 ']])
    expect(said(await record(clerk, { openers: few }))).toEqual([422, 'mailbox.openers-too-few'])
  const tomorrow = new Date(town.now() + 86_400_000).toISOString()
  expect(said(await record(clerk, { openedAt: tomorrow }))).toEqual([422, 'mailbox.time-to-come'])
  for (const stranger of [deputy, unit, county])
    expect(said(await record(stranger))).toEqual([403, 'mailbox.not-yours'])
})

test('its letters are registered under it, each counted once, and a sitting fits its channel', async () => {
  const { id } = done(await record(clerk))
  const letter = { ...theDarkLane, channel: 'mailbox', receptionId: id }
  await register(clerk, letter)
  const second = await register(officer, letter)
  const entered = async () => done(await clerk.get(`/api/mailbox-openings/${id}`)).entered
  expect(await entered()).toBe(2)
  // Of a letter that was split, the part is no letter; a voided entry is none either.
  await town.ownerSql`update suggestion set state = jsonb_set(state, '{splitFrom}', '"sug_x"') where id = ${second.id}`
  expect(await entered()).toBe(1)
  const misfit = await clerk.post('/api/suggestions', { ...letter, channel: 'reception' })
  expect(said(misfit)).toEqual([422, 'intake.reception-elsewhere'])
  const reception = done(await clerk.post('/api/receptions', { stationId: town.world.stationId, heldOn: '2026-10-12' }))
  expect(reception.id).not.toBe(id)
  const other = await clerk.post('/api/suggestions', { ...letter, receptionId: reception.id })
  expect(said(other)).toEqual([422, 'intake.reception-elsewhere'])
  expect(done(await clerk.get(`/api/receptions/${id}/incomplete`)).items.length).toBeGreaterThan(0)
  expect((await clerk.get(`/api/receptions/${id}`)).status).toBe(404)
  const receptions = done(await clerk.get('/api/receptions')).items as { id: string }[]
  expect(receptions.map((one) => one.id)).toEqual([reception.id])
})

test('a wrong count is corrected with a reason, and what stood before is kept', async () => {
  const { id } = done(await record(clerk))
  const amend = (by: Hand, body: object) => by.post(`/api/mailbox-openings/${id}/amend`, body)
  expect(said(await amend(clerk, { letters: 4 }))).toEqual([422, 'mailbox.reason-missing'])
  const body = { letters: 4, reason: '箱底还有一封。' }
  expect(said(await amend(county, body))).toEqual([403, 'mailbox.not-yours'])
  expect(said(await amend(unit, body))).toEqual([404, 'not-found'])
  for (const _ of [1, 2]) {
    const amended = done(await amend(officer, body))
    expect(amended.letters).toBe(4)
    expect(amended.corrections).toMatchObject([{ letters: 3, reason: body.reason }])
  }
})

test('each station’s weeks without an opening are told to those who look after it, from the first on record', async () => {
  await town.ownerSql`delete from mailbox_opening`
  const missing = async (by: Hand) => done(await by.get('/api/mailbox-openings/missing')).items
  const week = 7 * 86_400_000
  done(await record(clerk, { openedAt: new Date(town.now() - 4 * week).toISOString() }))
  done(await record(clerk, { openedAt: new Date(town.now() - 2 * week).toISOString() }))
  await town.ownerSql`update suggestion set reception_id = null where reception_id is not null`
  await town.ownerSql`delete from reception_session r where kind = 'mailbox' and not exists (select from mailbox_opening o where o.session_id = r.id)`
  const [mine, ...others] = await missing(clerk)
  expect(others).toEqual([])
  expect(mine).toMatchObject({ lastOpenedOn: dayOf(town.now() - 2 * week), openedThisWeek: false })
  expect(mine.missedWeeks).toHaveLength(2)
  done(await record(clerk, { openedAt: new Date(town.now()).toISOString() }))
  expect((await missing(officer))[0]).toMatchObject({ openedThisWeek: true })
  expect((await missing(county)).length).toBeGreaterThan(1)
  expect(await missing(unit)).toEqual([])
})
