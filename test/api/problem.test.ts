import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Api } from '../../api/api.ts'
import { buildApp } from '../../api/app.ts'
import { doorRefusals } from '../../api/refusals.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let app: Api
let log = ''
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  const logger = pino({ level: 'trace' }, { write: (line: string) => void (log += line) })
  app = await buildApp({ ...town.app.needs, logger })
})
afterAll(async () => {
  await app.close()
  await town.close()
})

const canary = { name: '金丝雀', phone: '13900009999', text: '这句话不许出现在日志里' }
const send = (payload: unknown, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/api/public/suggestions?words=不该记下的',
    payload: payload as object,
    headers: { 'idempotency-key': crypto.randomUUID(), ...headers },
  })
const letter = () => ({ stationId: town.world.stationId, ...canary })

test('every no is one shape: what, why, the way out, in Chinese and English, with the request it belongs to', async () => {
  const answer = await app.inject('/api/nowhere')
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  expect(answer.json()).toEqual({
    type: 'urn:huiyin:problem:door.unknown',
    title: '没有找到',
    title_en: 'Not found',
    status: 404,
    detail: '没有这个接口。',
    detail_en: 'There is no such address here.',
    code: 'door.unknown',
    wayOut: { zh: expect.any(String), en: expect.any(String) },
    requestId: expect.stringMatching(/^req_[0-9a-z]{23}$/),
  })
})

test('no two refusals of the doors share a code', () => {
  // A list for those that name fields, an office for those that say whom to call.
  const of = Object.assign([], { name: { zh: '', en: '' }, phone: '' }) as never
  const codes = Object.values(doorRefusals).map((make) => (make as (of: never) => { code: string })(of).code)
  expect(new Set(codes).size).toBe(codes.length)
})

test('what is not JSON, or not whole, is refused without a guess', async () => {
  const plain = await send('text', { 'content-type': 'text/plain' })
  expect([plain.statusCode, plain.json().code]).toEqual([415, 'request.media-type'])
  const torn = await send('{"text": "', { 'content-type': 'application/json' })
  expect([torn.statusCode, torn.json().code]).toEqual([400, 'request.unreadable'])
  const tab = await send('{}', { 'content-type': '\tapplication/json' })
  expect(tab.statusCode).toBeGreaterThanOrEqual(400)
  expect(tab.statusCode).toBeLessThan(500)
})

test('a field nobody knows, a header that does not fit and a nested field are each named', async () => {
  const wrong = async (answer: Promise<{ json: () => { fields: { wrong: { field: string }[] } } }>) =>
    (await answer).json().fields.wrong.map(({ field }) => field)
  expect(await wrong(send({ ...letter(), countyId: '990122' }))).toEqual(['countyId'])
  expect(await wrong(send(letter(), { 'idempotency-key': 'short' }))).toEqual(['header idempotency-key'])
  const clerk = await town.as('clerk')
  const joint = {
    stationId: town.world.stationId,
    channel: 'letter',
    title: '联名',
    text: '请修桥',
    submitters: [{}, {}],
  }
  const { body } = await clerk.post('/api/suggestions', joint)
  expect(body.fields.wrong.map(({ field }: { field: string }) => field)).toContain('submitters.0.name')
})

test('a fault is told by its id alone, and logged with its stack under the same id', async () => {
  await town.ownerSql`alter table submitter rename to submitter_away`
  const answer = await send(letter())
  await town.ownerSql`alter table submitter_away rename to submitter`
  expect(answer.statusCode).toBe(500)
  expect(answer.body).not.toMatch(/submitter|relation|select|insert| at /i)
  const line = log.split('\n').find((text) => text.includes(answer.json().requestId) && text.includes('frames'))
  expect(line).toContain('42P01')
  expect(line).toContain('register-suggestion.ts')
})

test('no name, telephone, word or query of a citizen is in the log, whatever went wrong', async () => {
  await send(letter())
  await send({ ...letter(), text: '' })
  // Where the database fails with his words in its hands.
  await town.ownerSql`alter table document rename to document_away`
  expect((await send(letter())).statusCode).toBe(500)
  await town.ownerSql`alter table document_away rename to document`
  for (const word of [...Object.values(canary), '不该记下的', encodeURIComponent('不该记下的')])
    expect(log).not.toContain(word)
  expect(log).toContain('"route":"/api/public/suggestions"')
})
