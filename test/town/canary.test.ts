import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, DatabaseError } from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { freePort } from '../../local/free-port.ts'
import { withPostgres } from '../../local/with-postgres.ts'
import { until } from '../replay/live-on.ts'
import { freshDatabase } from './fresh-database.ts'
import { program, type Program } from './kill/program.ts'
import { openSql, type Sql } from './open-sql.ts'
import { openDevServer, type OpenTemporal } from './open-temporal.ts'
import { readEverything } from './read-everything.ts'
import { testFieldKeys } from './field-keys.ts'

/** Stands in every name, word, number, password and key that is sent below, and may stand in nothing but Postgres' own tables. */
const canary = '金丝雀'
const inLatin = 'kanarie'
/** A text that would pass for a line of a stack, should a fault's message be taken for one. */
const text = `${canary}的话\n    at ${inLatin} (${canary}:1:1)\n'); drop table ${inLatin}; --`

let database: Awaited<ReturnType<typeof freshDatabase>>
let temporal: OpenTemporal
let owner: Sql
let folder: string
let programs: Program[]
let url: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'huiyin-canary-'))
  database = await freshDatabase()
  temporal = await openDevServer()
  owner = openSql(database.ownerUrl)
  const port = await freePort(0)
  url = `http://127.0.0.1:${port}`
  const shared = {
    DATABASE_URL: database.appUrl,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: temporal.namespace,
    HUIYIN_PAYLOAD_KEYS: `test:${'0123456789abcdef'.repeat(4)}`,
    HUIYIN_FIELD_KEYS: testFieldKeys,
  }
  programs = [
    program('worker.ts', { ...shared, HUIYIN_WORKFLOW_BUNDLE: inject('workflowBundle') }, join(folder, 'worker.log')),
    program(
      'api/main.ts',
      {
        ...shared,
        HUIYIN_PORT: String(port),
        HUIYIN_LOG_LEVEL: 'debug',
        HUIYIN_ALLOW_UNSAFE_POSTGRES: 'true',
        HUIYIN_QUERY_SECRET: '0123456789abcdef'.repeat(4),
        HUIYIN_SESSION_SECRET: 'fedcba9876543210'.repeat(4),
      },
      join(folder, 'api.log'),
    ),
  ]
  for (const one of programs) one.start()
  const answers = () =>
    fetch(`${url}/api/health/live`).then(
      (r) => r.ok,
      () => false,
    )
  await until(answers)
})
afterAll(async () => {
  await Promise.all(programs.map((one) => one.stop()))
  await owner.end()
  await temporal.close()
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

let serial = 0
async function post(path: string, body: unknown, cookie = '') {
  const key = `${inLatin}-${(serial += 1)}`
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key, cookie },
    body: JSON.stringify(body),
  })
  // oxlint-disable-next-line typescript/no-explicit-any
  const json = (await answer.json().catch(() => ({}))) as any
  return {
    status: answer.status,
    json,
    cookie: answer.headers
      .getSetCookie()
      .map((c) => c.split(';')[0])
      .join('; '),
  }
}
async function signIn(username: string): Promise<string> {
  const { status, cookie } = await post('/api/session', { username, password: `${username}-2026` })
  expect(status).toBeLessThan(300)
  return cookie
}
const submitters = [1, 2].map((n) => ({
  name: `${canary}${n}`,
  phone: `1390000${n}${inLatin}`,
  address: `${canary}村`,
  anonymous: false,
  identityHidden: n === 2,
}))
const matter = { stationId: world.stationId, channel: 'reception', title: `${canary}标题`, text, submitters }

async function register(cookie: string) {
  const { status, json } = await post('/api/suggestions', matter, cookie)
  expect(status, JSON.stringify(json)).toBe(201)
  return json as { id: string; receiptNumber: string; submitters: { id: string; queryCode: string }[] }
}
async function move(id: string, name: string, body: object, cookie: string, kind = 'suggestions') {
  const made = await post(`/api/${kind}/${id}/moves/${name}`, body, cookie)
  expect([name, made.status, made.status < 300 ? '' : JSON.stringify(made.json)]).toEqual([name, 200, ''])
  return made.json
}

test('a citizen’s name, words and number, an official’s words, a password and a key reach neither Temporal nor any log', async () => {
  const [clerk, officer, unit, county, water, chair] = await Promise.all(
    ['clerk', 'officer', 'construction', 'county', 'transport', 'chair'].map(signIn),
  )
  if (!clerk || !officer || !unit || !county || !water || !chair) throw new Error('nobody signed in')
  const reason = `因为${canary}`
  const told = (recipientId: string, kinds: string[], outcome = 'delivered') => ({
    kinds,
    recipient: { kind: 'submitter', id: recipientId },
    outcome,
    ...(outcome === 'delivered' ? { mode: 'phone' } : { reason }),
  })

  const answered = await register(clerk)
  await move(answered.id, 'classify', { route: 'answer', reason }, clerk)
  await move(answered.id, 'answer', { text, told: { mode: 'phone' } }, clerk)

  const redirected = await register(clerk)
  const channelId = world.channels.arbitration
  await move(redirected.id, 'explain', { text, channelId, told: { mode: 'visit' }, classify: { reason } }, clerk)

  const township = await register(clerk)
  await move(township.id, 'assign', { unitId: world.units.construction, note: text, classify: { reason } }, officer)
  await move(township.id, 'returnAssignment', { reason }, unit)
  await move(township.id, 'decideReturn', { granted: false, reason }, officer)
  await move(township.id, 'signFor', {}, unit)
  await move(township.id, 'submitResult', { text, degree: 'solved' }, unit)
  await move(township.id, 'sendBack', { reason }, officer)
  await move(township.id, 'submitResult', { text, degree: 'solved' }, unit)
  await move(township.id, 'acceptResult', {}, officer)
  for (const { id } of township.submitters) {
    await move(township.id, 'recordFeedback', told(id, ['assignmentStatus']), officer)
    await move(township.id, 'recordFeedback', told(id, ['result'], 'impossible'), officer)
  }
  const refused = await post(`/api/suggestions/${township.id}/moves/transfer`, { unitId: canary, note: text }, county)
  expect(refused.status).toBeGreaterThanOrEqual(400)

  const toCounty = await register(clerk)
  await move(toCounty.id, 'submitToCounty', { note: text, classify: { reason } }, officer)
  await move(toCounty.id, 'transfer', { unitId: world.units.transport, note: text }, county)
  const opening = await signByLink(toCounty.id, county)

  const opened = await post('/api/research', { title: `${canary}调研`, reason }, chair)
  expect(opened.status, JSON.stringify(opened.json)).toBe(201)
  const researched = await register(clerk)
  await move(researched.id, 'classify', { route: 'research', reason }, officer)
  await move(researched.id, 'joinResearch', { researchId: opened.json.id }, chair)
  await move(opened.json.id, 'plan', { text }, chair, 'research')
  await move(opened.json.id, 'conclude', { reason }, chair, 'research')

  for (const [n, door] of ['supplement', 'rating', 'withdrawal'].entries()) {
    const { receiptNumber, submitters: own } = n === 2 ? toCounty : township
    const holder = { receiptNumber, queryCode: own[0]?.queryCode }
    const words = [{ text }, { satisfaction: 'dissatisfied', reason }, { reason }][n]
    const heard = await post(`/api/public/receipts/${door}`, { ...holder, ...words })
    expect([door, heard.status, heard.status < 300 ? '' : JSON.stringify(heard.json)]).toEqual([door, 202, ''])
  }
  await until(async () => (await owner`select 1 from outbox where done_at is null`).length === 0)

  // What goes wrong must be as silent: wrong words at every door, and faults of the database in the midst of it.
  await post('/api/session', { username: `${inLatin}`, password: `${canary}的密码` })
  await post('/api/session', { username: 'clerk', password: `${inLatin}` })
  await post('/api/suggestions', { ...matter, [canary]: text, title: 7 }, clerk)
  await post('/api/suggestions', { ...matter, text: `${text}\0` }, clerk)
  await post('/api/public/receipts/lookup', { receiptNumber: canary, queryCode: inLatin })
  await fetch(`${url}/api/suggestions?${canary}=${inLatin}`, { headers: { cookie: clerk } })
  await fetch(`${url}/api/${inLatin}/${encodeURIComponent(canary)}`)
  await owner`revoke insert on document from huiyin_app`
  expect((await post('/api/suggestions', matter, clerk)).status).toBe(500)
  await owner`grant insert on document to huiyin_app`
  await owner`revoke insert on suggestion_event from huiyin_app`
  const struck = await post(`/api/suggestions/${toCounty.id}/moves/submitResult`, { text, degree: 'noted' }, water)
  expect(struck.status).toBeGreaterThanOrEqual(500)
  await owner`grant insert on suggestion_event to huiyin_app`
  await quarrelWithPostgres()

  const ids = await owner<{ id: string }>`
    select 'suggestion/' || id as id from suggestion union all select 'research/' || id from research`
  const everything = await readEverything(
    temporal.client,
    ids.map(({ id }) => id),
  )
  for (const shown of ['sendBack', 'submitterRated', township.submitters[0]?.id ?? '', 'seq'])
    expect(everything).toContain(shown)
  const folderOf = (client: Client) => client.query("select current_setting('data_directory') as folder")
  const { rows } = await withPostgres(inject('adminUrl'), folderOf)
  const audit = await owner`select coalesce(subject_id, '') || detail::text as said from audit_event`
  const logs = {
    audit: audit.map(({ said }) => String(said)).join('\n'),
    temporal: everything,
    api: readFileSync(join(folder, 'api.log'), 'utf8'),
    worker: readFileSync(join(folder, 'worker.log'), 'utf8'),
    postgres: readFileSync(join(String(rows[0].folder), 'server.log'), 'utf8'),
  }
  expect(logs.api).toContain('POST')
  expect(logs.worker).toContain('a commit failed for good')
  expect(logs.postgres).toContain('database system')
  for (const [where, said] of Object.entries(logs)) {
    const found = said.split('\n').filter((line) => [canary, inLatin, ...opening].some((word) => line.includes(word)))
    expect([where, ...found.map((line) => line.slice(0, 400))]).toEqual([where])
  }
})

/** A unit signs by the link of its task, after one wrong code. Answers what opens the link and the device: none of it may be seen again. */
async function signByLink(id: string, officer: string): Promise<string[]> {
  const [task] = await owner<{ id: string }>`select id from assignment where suggestion_id = ${id}`
  const issued = await post(`/api/suggestions/${id}/assignments/${task?.id}/links`, {}, officer)
  expect(issued.status, JSON.stringify(issued.json)).toBe(201)
  const { token, code } = issued.json
  const door = `/api/links/${issued.json.id}`
  expect((await post(`${door}/session`, { token, code: inLatin })).status).toBe(404)
  const { status, cookie } = await post(`${door}/session`, { token, code })
  expect(status).toBe(204)
  expect((await post(`${door}/moves/signFor`, {}, cookie)).status).toBe(200)
  return [token, code, cookie.split('=')[1] ?? token]
}

/** Every kind of complaint PostgreSQL has: each would quote what was sent. */
async function quarrelWithPostgres() {
  // With sight of everything, so that it is the rows that are complained of.
  const sql = openSql(`${database.appUrl}?options=${encodeURIComponent('-c huiyin.scope=all')}`)
  const keep = () => sql`
    insert into document (id, subject_id, purpose, text, sha256, created_at)
    values (${inLatin}, ${canary}, 'content', ${text}, ${canary}, now())`
  await keep()
  const complaints: (() => Promise<unknown>)[] = [
    keep,
    () =>
      sql`insert into submitter (id, suggestion_id, ordinal, name, phone, address) values (${canary}, ${inLatin}, 1, ${canary}, '', '')`,
    () => sql`update suggestion set channel = ${inLatin}`,
    () => sql`select ${canary}::text::int`,
    () => sql`select ${`{"${canary}": ${inLatin}`}::text::jsonb`,
    () => sql`select ${`{${canary}`}::text::text[]`,
    () => sql`select ${canary}::text::timestamptz`,
    () => sql.raw(`select '${canary}' from ${inLatin}`),
    () => sql.raw(`selekt '${canary}'`),
  ]
  for (const complain of complaints) await expect(complain()).rejects.toThrow(DatabaseError)
  await sql.end()
}
