import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../api/app.ts'
import { done, register } from '../town/deeds.ts'
import { theBusTimetable } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
})
afterAll(() => town.close())

const letter = () => ({
  stationId: town.world.stationId,
  text: '东柳村村口三盏路灯坏了一个多月，晚上走路害怕。',
  name: '秦秀兰',
  phone: '13800000001',
})
const key = () => crypto.randomUUID()
const handIn = async (changed: object = {}) =>
  done(await town.citizen.post('/api/public/suggestions', { ...letter(), ...changed }))
const receipts = (act: string, body: object) => town.citizen.post(`/api/public/receipts/${act}`, body)
const answeredOnTheSpot = {
  ...theBusTimetable,
  onTheSpot: { move: 'answer', text: '末班车晚上七点四十。', reason: '可以当场解答。', mode: 'visit' },
}
const bare = (body: unknown) => JSON.stringify(body).replace(/req_\w+/g, '')
const forgetGuesses = () => town.ownerSql`delete from lookup_attempt`

test('a citizen hands in a suggestion without an account and gets a number and a code', async () => {
  const receipt = await handIn()
  expect(receipt.receiptNumber).toMatch(/-2\d{3}-\d{5}$/)
  expect(receipt.queryCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{13}$/)
  expect(Object.keys(receipt)).toEqual(['receiptNumber', 'queryCode'])
  const clerk = await town.as('clerk')
  const { items } = (await clerk.get(`/api/suggestions?receiptNumber=${receipt.receiptNumber}`)).body
  expect(items).toMatchObject([{ channel: 'online', stage: { code: 'registered' } }])
})

test('a citizen whose page sends twice has one suggestion, and another text under his key is told apart', async () => {
  const own = key()
  const send = (body: object) => town.citizen.post('/api/public/suggestions', body, own)
  const first = done(await send(letter()))
  expect(done(await send(letter()))).toEqual(first)
  expect((await send({ ...letter(), text: '另一件事。' })).status).toBe(409)
})

test('a citizen who leaves his text out is told which field, in Chinese and English', async () => {
  const { text: _text, ...without } = letter()
  const { status, body } = await town.citizen.post('/api/public/suggestions', without)
  expect(status).toBe(400)
  expect(body.fields.wrong).toEqual([
    { field: 'text', zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.any(String) },
  ])
  expect(body.detail).toContain('text')
})

test('a letter of 20,000 characters is taken whole, one more is a wrong field, and a flood is refused unread', async () => {
  const whole = '灯'.repeat(20_000)
  const { receiptNumber } = await handIn({ text: whole })
  const [row] = await town.ownerSql`
    select d.text from document d join suggestion s on s.content_id = d.id where s.receipt_number = ${receiptNumber}`
  expect(row?.['text']).toBe(whole)
  expect((await town.citizen.post('/api/public/suggestions', { ...letter(), text: `${whole}灯` })).status).toBe(400)
  const flood = await town.citizen.post('/api/public/suggestions', { ...letter(), text: 'x'.repeat(300_000) })
  expect([flood.status, flood.body.code]).toEqual([413, 'request.too-large'])
})

test('a receipt opens its stage, what was told with its very text, and no name, telephone or official', async () => {
  const clerk = await town.as('clerk')
  const { receiptNumber, queryCode } = await register(clerk, answeredOnTheSpot)
  const { status, body } = await receipts('lookup', { receiptNumber, queryCode: ` ${queryCode.toLowerCase()} ` })
  expect(status).toBe(200)
  expect(body).toMatchObject({
    receiptNumber,
    stage: { code: 'answered', zh: '已办结' },
    route: { code: 'answer' },
    told: [{ kind: 'answer', text: '末班车晚上七点四十。', mode: { code: 'visit' } }],
    owed: [],
    mayRate: true,
    mayWithdraw: true,
  })
  expect(Object.keys(body).toSorted()).toEqual(
    [
      ['receiptNumber', 'registeredOn', 'station', 'stage', 'route', 'told', 'owed', 'rated'],
      ['mayRate', 'maySupply', 'mayWithdraw', 'withdrawn', 'asked', 'joined', 'voided'],
    ]
      .flat()
      .toSorted(),
  )
  const people = await town.ownerSql`select name from person`
  const words = ['秦秀兰', '13800000001', theBusTimetable.text, ...people.map(({ name }) => String(name))]
  for (const word of words) expect(bare(body)).not.toContain(word)
})

test('one of two who raised a matter learns nothing of what the other was told', async () => {
  const clerk = await town.as('clerk')
  const submitters = [...theBusTimetable.submitters, { name: '唐建国', phone: '13800000002' }]
  const joint = { ...answeredOnTheSpot, submitters }
  const receipt = await register(clerk, joint)
  const [one, other] = receipt.submitters
  expect(one?.queryCode).not.toBe(other?.queryCode)
  const seen = await receipts('lookup', { receiptNumber: receipt.receiptNumber, queryCode: other?.queryCode })
  // Both were told the answer; each reads of his own telling alone.
  expect(seen.body.told).toMatchObject([{ kind: 'answer', text: '末班车晚上七点四十。' }])
  expect(bare(seen.body)).not.toMatch(/sbm_|秦秀兰|唐建国/)
})

test('an unknown number and a wrong code are answered alike', async () => {
  await forgetGuesses()
  const { receiptNumber, queryCode } = await handIn()
  const wrongCode = await receipts('lookup', { receiptNumber, queryCode: '0000000000000' })
  const wrongNumber = await receipts('lookup', { receiptNumber: `${receiptNumber}9`, queryCode })
  expect([wrongCode.status, wrongNumber.status]).toEqual([404, 404])
  expect(bare(wrongCode.body)).toBe(bare(wrongNumber.body))
})

test('ten wrong guesses from one network close the door for the hour, also at another copy of the api', async () => {
  await forgetGuesses()
  const { receiptNumber, queryCode } = await handIn()
  const other = await buildApp(town.app.needs)
  const from = (app: Town['app'], remoteAddress: string, n: number) =>
    app.inject({
      method: 'POST',
      url: '/api/public/receipts/lookup',
      payload: { receiptNumber: `no-such-${n}`, queryCode: 'x' },
      remoteAddress,
    })
  for (let n = 0; n < 10; n++)
    expect((await from(n % 2 ? other : town.app, `2001:db8:1:2::${n + 1}`, n)).statusCode).toBe(404)
  const closed = await from(other, '2001:db8:1:2:ffff::1', 10)
  expect(closed.statusCode).toBe(429)
  expect(Number(closed.headers['retry-after'])).toBeLessThanOrEqual(3600)
  expect((await from(other, '2001:db8:1:3::1', 11)).statusCode).toBe(404)
  const rightCode = await town.app.inject({
    method: 'POST',
    url: '/api/public/receipts/lookup',
    payload: { receiptNumber, queryCode },
    remoteAddress: '2001:db8:1:2::77',
  })
  expect(rightCode.statusCode).toBe(429)
  await other.close()
})

test('ten wrong codes for one number close that number, from wherever they come', async () => {
  await forgetGuesses()
  const { receiptNumber, queryCode } = await handIn()
  const ask = (code: string, n: number) =>
    town.app.inject({
      method: 'POST',
      url: '/api/public/receipts/lookup',
      payload: { receiptNumber, queryCode: code },
      remoteAddress: `203.0.113.${n}`,
    })
  for (let n = 1; n <= 10; n++) expect((await ask('0000000000000', n)).statusCode).toBe(404)
  expect((await ask(queryCode, 99)).statusCode).toBe(429)
})

test('a forged X-Forwarded-For is no way round the limit', async () => {
  await forgetGuesses()
  const guess = (n: number) =>
    town.app.inject({
      method: 'POST',
      url: '/api/public/receipts/lookup',
      payload: { receiptNumber: `forged-${n}`, queryCode: 'x' },
      headers: { 'x-forwarded-for': `198.51.100.${n}` },
      remoteAddress: '203.0.113.7',
    })
  for (let n = 0; n < 10; n++) expect((await guess(n)).statusCode).toBe(404)
  expect((await guess(10)).statusCode).toBe(429)
})

test('a rating is kept once for the story to hear while Temporal is down, and a second opinion is refused', async () => {
  await forgetGuesses()
  const clerk = await town.as('clerk')
  const { id, receiptNumber, queryCode } = await register(clerk, answeredOnTheSpot)
  const rating = { receiptNumber, queryCode, satisfaction: 'dissatisfied', reason: '没有说清楚' }
  const first = await receipts('rating', rating)
  expect([first.status, first.body]).toEqual([202, { accepted: true }])
  expect((await receipts('rating', rating)).status).toBe(202)
  const changed = await receipts('rating', { ...rating, satisfaction: 'satisfied' })
  expect([changed.status, changed.body.code]).toEqual([409, 'rating.given'])
  const waiting = await town.ownerSql`
    select payload from outbox where subject_id = ${id} and kind = 'signalSuggestion'`
  expect(waiting).toHaveLength(1)
  expect(JSON.stringify(waiting)).not.toContain('没有说清楚')
})

test('a rating before the end is refused with what can be done, and leaves nothing', async () => {
  const { receiptNumber, queryCode } = await handIn()
  const early = await receipts('rating', { receiptNumber, queryCode, satisfaction: 'satisfied', reason: '提前评价' })
  expect([early.status, early.body.code]).toEqual([409, 'rating.too-early'])
  const kept = await town.ownerSql`select 1 from document where text = '提前评价'`
  expect(kept).toHaveLength(0)
})

test('more facts and a withdrawal are taken in the order they were said', async () => {
  const { receiptNumber, queryCode } = await handIn()
  expect((await receipts('supplement', { receiptNumber, queryCode, text: '第三根灯杆在校门口。' })).status).toBe(202)
  expect((await receipts('withdrawal', { receiptNumber, queryCode })).status).toBe(202)
  expect((await receipts('withdrawal', { receiptNumber, queryCode, reason: '修好了' })).status).toBe(409)
  const said = await town.ownerSql`
    select o.payload ->> 'kind' as kind from outbox o join suggestion s on s.id = o.subject_id
    where s.receipt_number = ${receiptNumber} and o.kind = 'signalSuggestion' order by o.id`
  expect(said.map(({ kind }) => kind)).toEqual(['submitterSupplied', 'submitterWithdrew'])
})

test('nobody says anything about a suggestion with a wrong code', async () => {
  await forgetGuesses()
  const { receiptNumber } = await handIn()
  const body = { receiptNumber, queryCode: '0000000000000' }
  for (const [act, more] of [
    ['rating', { satisfaction: 'satisfied' }],
    ['supplement', { text: '别人的话' }],
    ['withdrawal', {}],
  ] as const)
    expect((await receipts(act, { ...body, ...more })).status).toBe(404)
})

test('one network hands in sixty an hour, at any copy of the api and by any port; a repeat of what was taken is answered, other networks go on', async () => {
  await forgetGuesses()
  const other = await buildApp(town.app.needs)
  const from = (app: Town['app'], remoteAddress: string, own: string) =>
    app.inject({
      method: 'POST',
      url: '/api/public/suggestions',
      payload: letter(),
      headers: { 'idempotency-key': own, 'x-forwarded-for': `203.0.113.${own.length}` },
      remoteAddress,
    })
  const first = key()
  const taken = await from(town.app, '2001:db8:9:9::1', first)
  expect(taken.statusCode).toBe(201)
  await town.ownerSql`update lookup_attempt set failures = 59 where bucket like 'online-intake:%'`
  expect((await from(other, '2001:db8:9:9::2', key())).statusCode).toBe(201)
  const many = async () => Number((await town.ownerSql`select count(*) as many from suggestion`)[0]?.['many'])
  const before = await many()
  const closed = await from(town.app, '2001:db8:9:9:ffff::3', key())
  expect([closed.statusCode, closed.json().code]).toEqual([429, 'intake.too-many'])
  expect(Number(closed.headers['retry-after'])).toBeLessThanOrEqual(3600)
  expect(await many()).toBe(before)
  expect((await from(other, '2001:db8:9:9::1', first)).json()).toEqual(taken.json())
  expect((await from(town.app, '2001:db8:9:8::1', key())).statusCode).toBe(201)
  await other.close()
})
