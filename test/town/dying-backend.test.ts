import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { freePort } from '../../local/free-port.ts'
import { until } from '../replay/live-on.ts'
import { freshDatabase } from './fresh-database.ts'
import { program, type Program } from './kill/program.ts'
import { openSql, type Sql } from './open-sql.ts'
import { openDevServer, type OpenTemporal } from './open-temporal.ts'
import { testFieldKeys } from './field-keys.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let temporal: OpenTemporal
let owner: Sql
let admin: Sql
let folder: string
let api: Program
let worker: Program
let url: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'huiyin-dying-'))
  database = await freshDatabase()
  temporal = await openDevServer()
  owner = openSql(database.ownerUrl)
  admin = openSql(inject('adminUrl'))
  const port = await freePort(0)
  url = `http://127.0.0.1:${port}`
  const shared = {
    DATABASE_URL: database.appUrl,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: temporal.namespace,
    HUIYIN_PAYLOAD_KEYS: `test:${'0123456789abcdef'.repeat(4)}`,
    HUIYIN_FIELD_KEYS: testFieldKeys,
  }
  const doors = {
    HUIYIN_PORT: String(port),
    HUIYIN_ALLOW_UNSAFE_POSTGRES: 'true',
    HUIYIN_QUERY_SECRET: '0123456789abcdef'.repeat(4),
    HUIYIN_SESSION_SECRET: 'fedcba9876543210'.repeat(4),
  }
  const bundle = { HUIYIN_WORKFLOW_BUNDLE: inject('workflowBundle') }
  worker = program('worker.ts', { ...shared, ...bundle }, join(folder, 'worker.log'))
  api = program('api/main.ts', { ...shared, ...doors }, join(folder, 'api.log'))
  api.start()
  worker.start()
})
afterAll(async () => {
  await Promise.all([api.stop(), worker.stop()])
  await owner.end()
  await admin.end()
  await temporal.close()
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

const isUp = () =>
  fetch(`${url}/api/health/live`).then(
    ({ ok }) => ok,
    () => false,
  )
async function post(path: string, body: object, cookie: string, key: string = randomUUID()) {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key, cookie },
    body: JSON.stringify(body),
  })
  const cookies = answer.headers.getSetCookie().map((line) => line.split(';')[0])
  return { status: answer.status, text: await answer.text(), cookie: cookies.join('; ') }
}
const signIn = async (username: string) =>
  (await post('/api/session', { username, password: `${username}-2026` }, '')).cookie
const matter = {
  stationId: world.stationId,
  channel: 'reception',
  title: '巷子里没有路灯',
  text: '巷子里没有路灯。',
  submitters: [{ name: '秦秀兰', phone: '13800000001', address: '', anonymous: false, identityHidden: false }],
}

/** Lets the act come as far as a row that is held, inside its transaction, and ends the database process there. */
async function cutInside(application: string, held: string, act: () => Promise<unknown>) {
  const [here] = await owner`select current_database() as name`
  let acting: Promise<unknown> | undefined
  await owner.alone(async (client) => {
    await client.query(`select 1 from ${held} for update`)
    acting = act()
    acting.catch(() => {})
    await until(async () => {
      const ended = await admin`
        select pg_terminate_backend(pid) from pg_stat_activity where datname = ${here?.['name']}
          and application_name = ${application} and wait_event_type = 'Lock' and state = 'active'`
      return ended.length > 0
    })
  })
  return acting
}
const logOf = (name: string) => readFileSync(join(folder, `${name}.log`), 'utf8').slice(-2_000)

test('when the database process of an intake, then of a move’s commit, dies inside the transaction, no program ends and nothing is lost or doubled', async () => {
  await expect.poll(isUp, { timeout: 120_000 }).toBe(true)
  const [clerk, officer] = [await signIn('clerk'), await signIn('officer')]
  // The station's counter exists from the first intake on, and can be held.
  const first = await post('/api/suggestions', matter, clerk)
  expect(first.status, first.text).toBe(201)

  const key = randomUUID()
  const intake = () => post('/api/suggestions', matter, clerk, key)
  const cut = (await cutInside('huiyin-api', 'receipt_counter', intake)) as Awaited<ReturnType<typeof intake>>
  expect([cut.status, JSON.parse(cut.text).code]).toEqual([503, 'unavailable'])
  const again = await intake()
  expect(again.status, again.text).toBe(201)
  const numbers = await owner`select receipt_number from suggestion order by receipt_number`
  expect(numbers.map((row) => Number(String(row['receipt_number']).slice(-5)))).toEqual([1, 2])

  const { id } = JSON.parse(again.text) as { id: string }
  const moveKey = randomUUID()
  const classify = () =>
    post(`/api/suggestions/${id}/moves/classify`, { route: 'township', reason: '属于镇职责' }, officer, moveKey)
  await until(async () => (await owner`select 1 from outbox where done_at is null`).length === 0)
  await cutInside('huiyin-worker', `suggestion where id = '${id}'`, classify)
  await until(async () => (await classify()).status === 200)
  const events = await owner`select kind from suggestion_event where suggestion_id = ${id} order by seq`
  expect(events.map((event) => event['kind'])).toEqual(['registered', 'classified'])

  expect([api.ownEnds(), worker.ownEnds()], `${logOf('api')}\n${logOf('worker')}`).toEqual([0, 0])
}, 300_000)
