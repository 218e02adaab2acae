import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, register, type Receipt } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { grandmaQin, masterTang, theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, deputy: Hand, unit: Hand, county: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  ;[clerk, officer, deputy, unit, county] = await town.all('clerk', 'officer', 'deputy', 'construction', 'county')
})
afterAll(() => town.close())

interface Slip {
  readonly receiptNumber: string
  readonly queryCode: string
}
interface Pad {
  readonly id: string
  readonly slips: readonly Slip[]
}
const print = async (many: number, by = clerk): Promise<Pad> =>
  done(await by.post('/api/slip-pads', { stationId: town.world.stationId, many }))
const lookUp = ({ receiptNumber, queryCode }: Slip) =>
  town.citizen.post('/api/public/receipts/lookup', { receiptNumber, queryCode })
const serial = (number: string) => Number(number.slice(-5))
const said = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code]
const onSlip = (slip: Slip, change: object = {}) => ({
  ...theDarkLane,
  slipNumber: slip.receiptNumber,
  collectedAt: new Date(town.now() - 1_000).toISOString(),
  ...change,
})

test('a pad draws its numbers from the station’s series, which goes on behind it without a gap', async () => {
  const before = serial((await register(clerk, theDarkLane)).receiptNumber)
  const { slips } = await print(5)
  const after = serial((await register(clerk, theDarkLane)).receiptNumber)
  const drawn = slips.map(({ receiptNumber }) => serial(receiptNumber))
  expect([before, ...drawn, after]).toEqual(Array.from({ length: 7 }, (_, n) => before + n))
  expect(new Set(slips.map(({ queryCode }) => queryCode)).size).toBe(5)
  for (const { queryCode } of slips) expect(queryCode).toMatch(/^[0-9A-Z]{13}$/)
})

test('the same act sent again gives the same pad, and pads printed at one moment share no number', async () => {
  const key = randomUUID()
  const body = { stationId: town.world.stationId, many: 3 }
  const [one, again] = [await clerk.post('/api/slip-pads', body, key), await clerk.post('/api/slip-pads', body, key)]
  expect(again.body).toEqual(one.body)
  const pads = await Promise.all([print(4), print(4, officer), print(4)])
  const numbers = pads.flatMap(({ slips }) => slips.map(({ receiptNumber }) => receiptNumber))
  expect(new Set(numbers).size).toBe(12)
})

test('of a code nothing is kept: what lies in the tables opens nothing without the secret, and no door shows it again', async () => {
  const { id, slips } = await print(2)
  const lying = JSON.stringify([
    await town.ownerSql`select t::text as row from slip t`,
    await town.ownerSql`select t::text as row from slip_pad t`,
    done(await clerk.get(`/api/slip-pads/${id}`)),
    done(await clerk.get('/api/slip-pads')),
  ])
  for (const { queryCode } of slips) expect(lying).not.toContain(queryCode)
})

test('a citizen who asks before it is entered is told so on the right code alone, and by the same code afterwards how it stands', async () => {
  const [slip] = (await print(1)).slips as [Slip]
  expect(said(await lookUp(slip))).toEqual([409, 'receipt.not-entered-yet'])
  expect(said(await lookUp({ ...slip, queryCode: '0000000000000' }))).toEqual([404, 'not-found'])
  const wrongDoor = { receiptNumber: slip.receiptNumber, queryCode: slip.queryCode, satisfaction: 'satisfied' }
  expect(said(await town.citizen.post('/api/public/receipts/rating', wrongDoor))).toEqual([
    409,
    'receipt.not-entered-yet',
  ])
  const key = randomUUID()
  const body = onSlip(slip, { submitters: [grandmaQin, masterTang], contactPerson: 0 })
  const receipt: Receipt = done(await clerk.post('/api/suggestions', body, key))
  expect([receipt.receiptNumber, receipt.queryCode]).toEqual([slip.receiptNumber, slip.queryCode])
  expect(receipt.submitters[1]?.queryCode).not.toBe(slip.queryCode)
  expect(done(await clerk.post('/api/suggestions', body, key))).toEqual(receipt)
  for (const { queryCode } of receipt.submitters)
    expect(done(await lookUp({ ...slip, queryCode })).receiptNumber).toBe(slip.receiptNumber)
})

test('never two matters on one slip: of two who enter it at once one is refused, and the counter is not drawn from', async () => {
  const [slip] = (await print(1)).slips as [Slip]
  const answers = await Promise.all([clerk, officer, clerk].map((by) => by.post('/api/suggestions', onSlip(slip))))
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409])
  expect(said(await clerk.post('/api/suggestions', onSlip(slip)))).toEqual([409, 'slip.entered'])
  const next = await register(clerk, theDarkLane)
  expect(serial(next.receiptNumber)).toBe(serial(slip.receiptNumber) + 1)
})

test('a slip is entered at its own station, with the day written on it, which is not before it was printed', async () => {
  const [slip] = (await print(1)).slips as [Slip]
  expect(said(await clerk.post('/api/suggestions', onSlip(slip, { collectedAt: null })))).toEqual([
    422,
    'slip.day-missing',
  ])
  const early = new Date(town.now() - 3 * 86_400_000).toISOString()
  expect(said(await clerk.post('/api/suggestions', onSlip(slip, { collectedAt: early })))).toEqual([
    422,
    'slip.before-printing',
  ])
  expect(said(await clerk.post('/api/suggestions', onSlip({ ...slip, receiptNumber: 'nowhere-1' })))).toEqual([
    422,
    'slip.unknown',
  ])
  const { accounts, people, neighbour } = town.world
  const other = await town.as(accounts.find((a) => a.personId === people.neighbourClerk)?.username ?? '')
  const elsewhere = onSlip(slip, { stationId: neighbour.stationId })
  expect(said(await other.post('/api/suggestions', elsewhere))).toEqual([422, 'slip.unknown'])
  expect((await lookUp(slip)).status).toBe(409)
})

test('unused slips are listed and voided with a reason, all of them or none, and what is void is entered no more', async () => {
  const { id, slips } = await print(3)
  const [first, second, third] = slips as [Slip, Slip, Slip]
  await register(clerk, onSlip(first))
  const end = (by: Hand, some: Slip[]) =>
    by.post(`/api/slip-pads/${id}/void`, { receiptNumbers: some.map((s) => s.receiptNumber), reason: '纸张受潮。' })
  expect(said(await end(clerk, [first, second]))).toEqual([409, 'slip.not-unused'])
  expect(said(await end(county, [second]))).toEqual([403, 'slip.not-yours'])
  expect(said(await end(unit, [second]))).toEqual([404, 'not-found'])
  const shown = done(await end(clerk, [second]))
  expect(shown.slips.map(({ state }: { state: string }) => state)).toEqual(['entered', 'voided', 'unused'])
  expect(shown).toMatchObject({ unused: 1, entered: 1, voided: 1 })
  expect(said(await clerk.post('/api/suggestions', onSlip(second)))).toEqual([409, 'slip.voided'])
  expect(said(await lookUp(second))).toEqual([409, 'receipt.slip-voided'])
  expect(said(await lookUp(third))).toEqual([409, 'receipt.not-entered-yet'])
})

test('pads are printed by those who run the station, and seen by those who look after it', async () => {
  const body = { stationId: town.world.stationId, many: 1 }
  for (const stranger of [deputy, unit, county])
    expect(said(await stranger.post('/api/slip-pads', body))).toEqual([403, 'slip.not-yours'])
  const pads = async (by: Hand) => done(await by.get('/api/slip-pads')).items.length
  expect(await pads(officer)).toBeGreaterThan(3)
  expect(await pads(county)).toBeGreaterThan(3)
  expect([await pads(unit), await pads(deputy)]).toEqual([0, 0])
})
