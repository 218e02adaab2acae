import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { buildApp } from '../../api/app.ts'
import { done, register } from '../town/deeds.ts'
import { theBusTimetable, theDarkLane, theWageDispute } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown({ temporal: 'none', citizenUrl: 'https://huiyin.example.gov.cn' })
})
afterAll(() => town.close())
beforeEach(() => town.ownerSql`delete from lookup_attempt`)

/** A form as a browser without script sends it. */
const send = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}, app = town.app) =>
  app.inject({
    method: 'POST',
    url: path,
    payload: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  })
const answeredWith = (text: string) => ({
  ...theBusTimetable,
  onTheSpot: { move: 'answer', text, reason: '可以当场解答。', mode: 'visit' },
})
const registered = async (matter: object = theDarkLane) => {
  const { id, receiptNumber, queryCode } = await register(await town.as('clerk'), matter)
  return { id, shown: { receiptNumber, queryCode } }
}
/** What a reader sees: no tags, no head. */
const seenIn = (html: string) =>
  html
    .replace(/<head>.*<\/head>/s, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/\n+/g, '\n')

test('a citizen reads what the look-up says, as a letter in Chinese or whole in English, and nobody’s name or telephone', async () => {
  const { shown } = await registered({
    ...theWageDispute,
    onTheSpot: {
      move: 'explain',
      text: '案件正在法院审理。',
      reason: '个人诉讼',
      channelId: town.world.channels.court,
      mode: 'phone',
    },
  })
  const receipt = done(await town.citizen.post('/api/public/receipts/lookup', shown))
  const letters = { zh: await send('/receipt', shown), en: await send('/receipt?language=en', shown) }
  for (const language of ['zh', 'en'] as const) {
    const { statusCode, body } = letters[language]
    expect(statusCode).toBe(200)
    const [told] = receipt.told
    const said = [receipt.station, receipt.stage, receipt.route, told.name, told.mode, told.channel.name]
    for (const words of [receipt.receiptNumber, told.text, ...said.map((one) => one[language])])
      expect(seenIn(body)).toContain(words)
  }
  const texts = [receipt.told[0].text, receipt.told[0].channel.contact, '中文']
  const english = texts.reduce((rest, words) => rest.replaceAll(words, ''), seenIn(letters.en.body))
  expect(english).not.toMatch(/\p{Script=Han}/u)
  const people = (await town.ownerSql`select name from person`).map(({ name }) => String(name))
  for (const name of [...people, '秦秀兰', '13800000001', theWageDispute.text, theWageDispute.title])
    expect(`${letters.zh.body}${letters.en.body}`).not.toContain(name)
})

test('a page is kept by nobody, found by no search, loads its own style alone, sets no cookie, and its title names nobody', async () => {
  const { shown } = await registered()
  for (const { headers, body } of [
    await town.app.inject({ url: `/receipt?number=${shown.receiptNumber}` }),
    await send('/receipt', shown),
    await send('/receipt', { ...shown, queryCode: '0000000000000' }),
  ]) {
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'text/html; charset=utf-8',
      'referrer-policy': 'same-origin',
      'x-robots-tag': 'noindex, nofollow',
      'content-security-policy':
        "default-src 'none'; style-src 'self'; form-action 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    })
    expect(headers['set-cookie']).toBeUndefined()
    expect(/<title>(.*)<\/title>/.exec(body)?.[1]).toMatch(/^意见建议办理情况(查询)?$/)
    expect(body).not.toMatch(/<script|<style|style=|\son\w+=/)
    for (const [, address = ''] of body.matchAll(/(?:href|action)="([^"]*)"/g))
      expect(address).not.toContain(shown.queryCode)
  }
  const style = await town.app.inject({ url: '/page.css' })
  expect([style.statusCode, style.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8'])
})

test('whoever scans has the number before him, and nothing else that an address says is taken over', async () => {
  const { shown } = await registered()
  const page = async (number: string) =>
    (await town.app.inject({ url: `/receipt?number=${encodeURIComponent(number)}&queryCode=7QX4M2KD9RTBA` })).body
  expect(await page(shown.receiptNumber)).toContain(`value="${shown.receiptNumber}"`)
  for (const html of [await page('"><script>alert(1)</script>'), await page('请加微信')])
    expect(html).not.toMatch(/script|微信|7QX4M2KD9RTBA/)
})

test('a wrong code and a number that is nowhere get the same page, with the number kept, the code not, and the next step in both languages', async () => {
  const { shown } = await registered()
  const wrongCode = await send('/receipt', { ...shown, queryCode: 'ZZZZZZZZZZZZZ' })
  const nowhere = await send('/receipt', { receiptNumber: '990121-0001-2026-99999', queryCode: 'ZZZZZZZZZZZZZ' })
  expect([wrongCode.statusCode, nowhere.statusCode]).toEqual([404, 404])
  expect(wrongCode.body.replaceAll(shown.receiptNumber, '')).toBe(nowhere.body.replaceAll('990121-0001-2026-99999', ''))
  expect(wrongCode.body).toContain(`value="${shown.receiptNumber}"`)
  expect(wrongCode.body).not.toContain('ZZZZZZZZZZZZZ')
  expect(seenIn(wrongCode.body)).toMatch(/请核对编号[^]*Check the number/)
})

test('guesses on the page and at the door are counted together, and then both are closed', async () => {
  const { shown } = await registered()
  const wrong = { ...shown, queryCode: 'ZZZZZZZZZZZZZ' }
  for (let n = 0; n < 5; n++) {
    expect((await send('/receipt', wrong)).statusCode).toBe(404)
    expect((await town.citizen.post('/api/public/receipts/lookup', wrong)).status).toBe(404)
  }
  const closed = await send('/receipt/supplement', { ...shown, text: '第三根灯杆在校门口。' })
  expect(closed.statusCode).toBe(429)
  expect(Number(closed.headers['retry-after'])).toBeLessThanOrEqual(3600)
  expect(seenIn(closed.body)).toMatch(/输错的次数太多[^]*Too many wrong attempts/)
  expect(closed.body).toContain('第三根灯杆在校门口。</textarea>')
  expect((await town.citizen.post('/api/public/receipts/lookup', shown)).status).toBe(429)
})

test('a rating, facts and a withdrawal by form are the words that the doors take, and each is one word however often it is sent', async () => {
  const answered = await registered(answeredWith('末班车晚上七点四十。'))
  const open = await registered()
  const acts = [
    [answered, 'rating', { satisfaction: 'satisfied', reason: ' ' }, { satisfaction: 'satisfied' }],
    [open, 'supplement', { text: '第三根灯杆\r\n在校门口。' }, { text: '第三根灯杆\n在校门口。' }],
    [open, 'withdrawal', { reason: '' }, {}],
  ] as const
  for (const [{ shown }, act, form, body] of acts) {
    const taken = await send(`/receipt/${act}`, { ...shown, ...form })
    expect([act, taken.statusCode, seenIn(taken.body)]).toEqual([act, 200, expect.stringContaining('已经收到')])
    expect((await town.citizen.post(`/api/public/receipts/${act}`, { ...shown, ...body })).status).toBe(202)
  }
  const said = await town.ownerSql`
    select payload ->> 'kind' as kind from outbox where subject_id in (${answered.id}, ${open.id}) and kind = 'signalSuggestion' order by id`
  expect(said.map(({ kind }) => kind)).toEqual(['submitterRated', 'submitterSupplied', 'submitterWithdrew'])
})

test('what cannot be done now is refused with the door’s words, and leads back to the look-up', async () => {
  const { shown } = await registered()
  const early = await send('/receipt/rating', { ...shown, satisfaction: 'satisfied' })
  const { body } = await town.citizen.post('/api/public/receipts/rating', { ...shown, satisfaction: 'satisfied' })
  expect([early.statusCode, body.code]).toEqual([409, 'rating.too-early'])
  for (const words of [body.detail, body.detail_en, body.wayOut.zh, body.wayOut.en])
    expect(seenIn(early.body).replaceAll('&quot;', '"')).toContain(words)
  expect(early.body).toContain('action="/receipt"')
  expect(early.body).not.toContain(shown.queryCode)
})

test('what was left out is named in both languages, and what was typed still stands there', async () => {
  const { shown } = await registered()
  const without = await send('/receipt/rating', { ...shown, reason: '没有说清楚' })
  expect(without.statusCode).toBe(400)
  expect(seenIn(without.body)).toMatch(/请检查：您对办理情况是否满意[^]*Please check: /)
  expect(without.body).toContain('没有说清楚</textarea>')
  expect(without.body).not.toContain(shown.queryCode)
  const blank = await send('/receipt?language=en', { receiptNumber: shown.receiptNumber, queryCode: ' ' })
  expect([blank.statusCode, /<html lang="(\w+)"/.exec(blank.body)?.[1]]).toEqual([400, 'en'])
  expect(blank.body).toMatch(/name="queryCode"[^>]*aria-invalid="true"/)
})

test('a slip that is not entered yet is told so on its right code', async () => {
  const { slips } = done(
    await (await town.as('clerk')).post('/api/slip-pads', { stationId: town.world.stationId, many: 1 }),
  )
  const { receiptNumber, queryCode } = slips[0]
  const waiting = await send('/receipt', { receiptNumber, queryCode })
  expect([waiting.statusCode, seenIn(waiting.body)]).toEqual([409, expect.stringContaining('还没有录入系统')])
})

test('whatever an office wrote is shown as words', async () => {
  const hostile = '</p><script>alert(1)</script><img src=x onerror="alert(1)">&lt;b&gt; \'"'
  const { shown } = await registered(answeredWith(hostile))
  const { body } = await send('/receipt', shown)
  expect(body).not.toMatch(/<script|<img/)
  expect(body).toContain('&lt;script>')
  expect(body).toContain('&amp;lt;b')
})

test('another site’s form is refused, an old browser’s own is taken, and no other door takes forms', async () => {
  const { shown } = await registered()
  const as = async (headers: Record<string, string>) => (await send('/receipt', shown, headers)).statusCode
  expect(await as({ 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await as({ origin: 'https://elsewhere.example', host: 'huiyin.example.gov.cn' })).toBe(403)
  expect(await as({ origin: 'https://huiyin.example.gov.cn', host: 'huiyin.example.gov.cn' })).toBe(200)
  for (const door of ['/api/public/receipts/lookup', '/api/public/suggestions', '/api/session'])
    expect([door, (await send(door, shown)).statusCode]).toEqual([door, 415])
})

test('the log of a look-up holds no number, no code and no word of a citizen', async () => {
  let log = ''
  const logger = pino({ level: 'trace' }, { write: (line: string) => void (log += line) })
  const app = await buildApp({ ...town.app.needs, logger })
  const { shown } = await registered()
  await app.inject({ url: `/receipt?number=${shown.receiptNumber}` })
  await send('/receipt', shown, {}, app)
  await send('/receipt/supplement', { ...shown, text: '第三根灯杆在校门口。' }, {}, app)
  await send('/receipt/rating', { ...shown, satisfaction: '第三根灯杆' }, {}, app)
  await app.close()
  expect(log).toContain('"route":"/receipt/supplement"')
  for (const word of [shown.receiptNumber, shown.queryCode, '第三根灯杆']) expect(log).not.toContain(word)
})

test('where the office says no address for citizens, the page is nowhere', async () => {
  const app = await buildApp({ ...town.app.needs, logger: false, citizenUrl: undefined })
  for (const [method, url] of [
    ['GET', '/receipt'],
    ['POST', '/receipt'],
    ['POST', '/receipt/rating'],
  ] as const)
    expect([url, (await app.inject({ method, url, payload: {} })).statusCode]).toEqual([url, 404])
  await app.close()
})
