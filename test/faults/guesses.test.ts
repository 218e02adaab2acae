/** S7 in full: a hundred thousand guesses at the receipt door and ten thousand at a link, at two apis behind one proxy that share one Postgres. */
import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { linkCodeHash, linkTokenHash } from '../../db/link-secrets.ts'
import { migrate } from '../../db/migrate.ts'
import { loadDemoWorld } from '../../local/demo-world.ts'
import { freePort } from '../../local/free-port.ts'
import { startPostgres } from '../../local/postgres.ts'
import { testFieldKeys } from '../town/field-keys.ts'
import { program } from '../town/kill/program.ts'
import { comesUp } from '../town/kill/watch.ts'
import { openSql, type Sql } from '../town/open-sql.ts'

const secret = 'a-query-secret-for-the-guessing-runs-1'
const sideBySide = 50
const perBatch = 500
const hourNow = () => Math.floor(Date.now() / 3_600_000)

interface Receipt {
  readonly receiptNumber: string
  readonly queryCode: string
}
const folder = mkdtempSync(join(tmpdir(), 'huiyin-guesses-'))
const agent = new Agent({ keepAlive: true, maxSockets: sideBySide })
const apis: ReturnType<typeof program>[] = []
const ports: number[] = []
const receipts: Receipt[] = []
let postgres: Awaited<ReturnType<typeof startPostgres>>
let sql: Sql

beforeAll(async () => {
  postgres = await startPostgres({ dataFolder: folder, port: 0, settings: { fsync: 'off' }, onProgress: () => {} })
  await migrate(postgres.ownerUrl)
  await loadDemoWorld({ ownerUrl: postgres.ownerUrl })
  sql = openSql(postgres.ownerUrl)
  for (const name of ['one', 'other']) {
    const port = await freePort(0)
    const log = join(folder, `${name}.log`)
    const api = program('api/main.ts', settings(port), log)
    api.start()
    apis.push(api)
    ports.push(port)
    await comesUp(`http://127.0.0.1:${port}`, log)
  }
  for (let n = 0; n < 1_000; n += 8)
    receipts.push(...(await Promise.all(Array.from({ length: 8 }, (_, k) => handIn(n + k)))))
}, 600_000)
afterAll(async () => {
  agent.destroy()
  await Promise.all(apis.map((api) => api.stop()))
  await sql.end()
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

const settings = (port: number) => ({
  DATABASE_URL: postgres.appUrl,
  // Nobody listens there: the doors of citizens stand all the same.
  TEMPORAL_ADDRESS: '127.0.0.1:9',
  HUIYIN_PAYLOAD_KEYS: `test:${'0123456789abcdef'.repeat(4)}`,
  HUIYIN_FIELD_KEYS: testFieldKeys,
  HUIYIN_QUERY_SECRET: secret,
  HUIYIN_SESSION_SECRET: 'a-session-secret-for-the-guessing-runs',
  HUIYIN_PORT: String(port),
  HUIYIN_TRUSTED_PROXIES: '127.0.0.1',
  HUIYIN_ALLOW_UNSAFE_POSTGRES: 'true',
  HUIYIN_LOG_LEVEL: 'error',
})

interface Answer {
  readonly status: number
  readonly text: string
}
/** What the proxy hands on: to either api, with the address it saw behind whatever the sender wrote there himself. */
async function ask(nth: number, path: string, body: object, from: string, forged = ''): Promise<Answer> {
  const forwarded = forged === '' ? from : `${forged}, ${from}`
  for (let tries = 0; ; tries++)
    try {
      return await send(ports[nth % 2]!, path, JSON.stringify(body), forwarded)
    } catch (error) {
      // A kept connection that the api let go at this very moment: a proxy asks again.
      if (tries > 5) throw error
    }
}
const send = (port: number, path: string, text: string, forwarded: string) =>
  new Promise<Answer>((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
      'x-forwarded-for': forwarded,
    }
    const sent = request({ agent, host: '127.0.0.1', port, path, method: 'POST', headers }, (answer) => {
      let said = ''
      answer.on('data', (part: Buffer) => (said += part.toString()))
      answer.on('error', reject)
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: said }))
    })
    sent.on('error', reject)
    sent.end(text)
  })
const handIn = async (n: number): Promise<Receipt> => {
  const body = { stationId: 'org_liulin_station', text: `第${n}件：路灯不亮。`, name: '秦秀兰' }
  const { status, text } = await ask(n, '/api/public/suggestions', body, network(n))
  if (status !== 201) throw new Error(`${status} ${text}`)
  return JSON.parse(text) as Receipt
}
/** Ever another network. */
const network = (n: number) => `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** A code as ours are made, by another secret; codes of others; the right one but for a letter, its end or its order. */
const nearly = (right: string, n: number): string => {
  const at = n % right.length
  const drawn = [...createHmac('sha256', 'the guesser').update(String(n)).digest().subarray(0, 13)]
  const next = alphabet[(alphabet.indexOf(right[at] ?? '0') + 1 + (n % 31)) % 32]
  const [one, two] = [right.slice(0, at), right.slice(at + 1)]
  const ways = [
    () => drawn.map((byte) => alphabet[byte % 32]).join(''),
    () => receipts[(n * 7 + 1) % receipts.length]!.queryCode,
    () => `${one}${next}${two}`,
    () => right.slice(0, 12),
    () => `${right}${next}`,
    () => [...right].toReversed().join(''),
    () => '0'.repeat(13),
    () => `%${right.slice(1)}`,
  ]
  const guess = ways[n % ways.length]!()
  return guess === right ? '0'.repeat(13) : guess
}

/** Wrong, too many, and in a hurry: a door that has no connection left says so, and looks at nothing. */
const misses = [404, 429, 503]
type Tally = Record<number, number>
/** Knocks so often, many side by side; the first twelve of each batch one after the other, so that a new hour's window is used up before the right code is tried. */
async function knock(many: number, guess: (n: number, isRight: boolean) => Promise<{ status: number }>) {
  const answers: Tally = {}
  let hits = 0
  let rights = 0
  const began = Date.now()
  const hours = new Set([hourNow()])
  for (let start = 0; start < many; start += perBatch) {
    const hour = hourNow()
    const found: number[] = []
    let next = start
    for (; next < start + 12; next++) found.push((await guess(next, false)).status)
    const worker = async () => {
      for (let n = next++; n < Math.min(many, start + perBatch); n = next++) {
        const isRight = n % 100 === 99
        if (isRight) rights += 1
        found.push((await guess(n, isRight)).status)
      }
    }
    await Promise.all(Array.from({ length: sideBySide }, worker))
    for (const status of found) answers[status] = (answers[status] ?? 0) + 1
    // Where an hour begins in the midst of a batch the door is open again for ten, and a right code may be among them: that is no guess.
    if (hourNow() === hour) hits += found.filter((status) => !misses.includes(status)).length
    hours.add(hourNow())
  }
  return { answers, hits, rights, hours: hours.size, seconds: Math.round((Date.now() - began) / 1000) }
}
const told = (what: string, { answers, hits, rights, seconds }: Awaited<ReturnType<typeof knock>>) => {
  const tally = Object.entries(answers).map(([status, many]) => `${many} × ${status}`)
  process.stderr.write(`${what}: ${tally.join(', ')}; right codes among them ${rights}, hits ${hits}; ${seconds} s\n`)
}
const lookUp = (n: number, body: Receipt, from: string, forged?: string) =>
  ask(n, '/api/public/receipts/lookup', body, from, forged)

test('45,000 guesses of one network, at ever other numbers and under ever other forged addresses: ten an hour are heard, and the right code is not', async () => {
  const found = await knock(45_000, (n, isRight) => {
    const { receiptNumber, queryCode } = receipts[n % 1_000]!
    const of = { receiptNumber, queryCode: isRight ? queryCode : nearly(queryCode, n) }
    return lookUp(n, of, `2001:db8:7:7:${(n & 0xffff).toString(16)}::${n % 9}`, network(n))
  })
  told('one network', found)
  expect(found.hits).toBe(0)
  expect(found.answers[404]).toBeLessThanOrEqual(10 * found.hours)
  expect(found.rights).toBeGreaterThan(400)
}, 3_600_000)

test('45,000 guesses at one number from ever other networks: ten an hour are heard, and the right code is not', async () => {
  const { receiptNumber, queryCode } = receipts[0]!
  const found = await knock(45_000, (n, isRight) =>
    lookUp(n, { receiptNumber, queryCode: isRight ? queryCode : nearly(queryCode, n) }, network(1_000_000 + n)),
  )
  told('one number', found)
  expect(found.hits).toBe(0)
  expect(found.answers[404]).toBeLessThanOrEqual(10 * found.hours)
  expect(found.rights).toBeGreaterThan(400)
}, 3_600_000)

test('10,000 guesses that no limit meets, each from another network and ten at each number: every one is judged, and none opens', async () => {
  await sql`delete from lookup_attempt`
  const found = await knock(10_000, (n) => {
    const { receiptNumber, queryCode } = receipts[n % 1_000]!
    return lookUp(n, { receiptNumber, queryCode: nearly(queryCode, n) }, network(2_000_000 + n))
  })
  told('no limit', { ...found, rights: 0 })
  expect(found.hits).toBe(0)
  expect(found.answers[404]).toBeGreaterThan(9_000)
  // The same numbers open with their codes: what was guessed at was there.
  await sql`delete from lookup_attempt`
  for (const [n, receipt] of receipts.slice(0, 20).entries())
    expect((await lookUp(n, receipt, network(3_000_000 + n))).status).toBe(200)
}, 3_600_000)

test('10,000 guesses at the link of one task, half from ever other networks, half from one: the limits of link and network meet them', async () => {
  const [linkId, token, code] = ['lnk_0000000000000000000001', 'the-token-of-a-link-that-stands-x', '7QX4M2KD']
  await sql`insert into unit_link (id, suggestion_id, assignment_id, unit_id, token_hash, code_hash, issued_by, issued_for, issued_at, expires_at)
    select ${linkId}, id, 'asg_guessed', 'org_liulin_construction', ${linkTokenHash(secret, token)}, ${linkCodeHash(secret, linkId, code)},
      'per_liu_officer', 'org_liulin_office', now(), now() + interval '1 day' from suggestion limit 1`
  const open = (n: number, of: { token: string; code: string }, from: string) =>
    ask(n, `/api/links/${linkId}/session`, of, from, network(n))
  const found = await knock(10_000, (n, isRight) => {
    const guess = isRight ? code : nearly(`${code}00000`, n).slice(0, 8)
    const mine = guess === code && !isRight ? '00000000' : guess
    return n % 2 || n % perBatch < 12
      ? open(n, { token, code: mine }, network(4_000_000 + n))
      : open(n, { token: isRight ? token : `guess-${n}`, code }, '203.0.113.7')
  })
  told('one link', found)
  expect(found.hits).toBe(0)
  expect(found.answers[404]).toBeLessThanOrEqual(15 * found.hours)
  // With the limits forgotten its own code gets past both: to its task, which is none.
  await sql`delete from lookup_attempt`
  expect((await open(0, { token, code }, network(5_000_000))).status).toBe(409)
}, 3_600_000)
