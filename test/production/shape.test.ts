import { setTimeout as pause } from 'node:timers/promises'
import { Client, Connection } from '@temporalio/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDataConverter } from '../../codec/data-converter.ts'
import { parseKeyRing } from '../../codec/key-ring.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { awaitReady } from '../../local/await-ready.ts'
import { searchAttributes } from '../../ops/search-attributes.ts'
import { check } from '../town/kill/check.ts'
import { ask, type Client as Person } from '../town/kill/client.ts'
import { newRecord, type Operation } from '../town/kill/recorder.ts'
import { signIn } from '../town/kill/sign-in.ts'
import { theBusTimetable, theDarkLane, theFloodedUnderpass } from '../town/matters.ts'
import { openSql, type Sql } from '../town/open-sql.ts'
import { openProduction, type ProductionTown } from './open-production.ts'

let town: ProductionTown
let sql: Sql
let connection: Connection
let client: Client
beforeAll(async () => {
  town = await openProduction(({ en }) => void process.stderr.write(`${en}\n`))
  await awaitReady(town.apiUrl, [])
  sql = openSql(town.ownerUrl)
  connection = await Connection.connect({ address: town.temporalAddress })
  const dataConverter = createDataConverter(parseKeyRing('HUIYIN_PAYLOAD_KEYS', town.payloadKeys))
  client = new Client({ connection, namespace: 'huiyin', dataConverter })
})
afterAll(async () => {
  await connection?.close()
  await sql?.end()
  await town?.close()
})

const record = newRecord()
const as = async (username: string) => {
  const account = town.accounts.find((held) => held.username === username)
  if (!account) throw new Error(`nobody signs in as ${username}`)
  return signIn(town.apiUrl, account)
}
const citizen: Person = { personId: null, cookie: null }

interface Receipt {
  readonly id: string
  readonly receiptNumber: string
  readonly queryCode: string
  readonly submitters: readonly { readonly id: string }[]
}
/** What must be done in the end, however often it has to be asked. */
const done = async (asked: Promise<Operation>) => {
  const { outcome, status, answer, url } = await asked
  expect([url, outcome, status, outcome === 'ok' ? null : answer]).toEqual([url, 'ok', status, null])
  return answer
}
const register = async (by: Person, matter: object) =>
  (await done(ask(record, town.apiUrl, by, '/api/suggestions', matter))) as unknown as Receipt
const move = (by: Person, { id }: Receipt, name: string, body: object = {}) =>
  done(ask(record, town.apiUrl, by, `/api/suggestions/${id}/moves/${name}`, body))
const rate = ({ receiptNumber, queryCode }: Receipt) =>
  done(
    ask(record, town.apiUrl, citizen, '/api/public/receipts/rating', {
      receiptNumber,
      queryCode,
      satisfaction: 'satisfied',
    }),
  )
const told = (by: Person, receipt: Receipt) =>
  move(by, receipt, 'recordFeedback', {
    kinds: ['assignmentStatus', 'result'],
    recipient: { kind: 'submitter', id: receipt.submitters[0]?.id },
    mode: 'phone',
    outcome: 'delivered',
  })

async function until(so: () => Promise<boolean>, limit = 120_000) {
  const end = Date.now() + limit
  while (!(await so())) {
    if (Date.now() > end) throw new Error(`still not so: ${so.toString()}`)
    await pause(250)
  }
}

test('a town of the compose file is ready, and no secret of it is one that could be guessed', async () => {
  const answer = await fetch(`${town.apiUrl}/api/health/ready`)
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringMatching(/"status":"(ready|degraded)"/)])
  expect(town.programs.api.ownEnds() + town.programs.worker.ownEnds()).toBe(0)
})

test('three matters go the first three ways to their end while Temporal and the api are killed under them: nothing is lost', async () => {
  const [clerk, officer, county, construction, transport] = await Promise.all(
    ['clerk', 'officer', 'county', 'construction', 'transport'].map(as),
  )
  if (!clerk || !officer || !county || !construction || !transport) throw new Error('somebody is missing')

  const bus = await register(clerk, theBusTimetable)
  await move(clerk, bus, 'classify', { route: 'answer', reason: '可以解答' })
  const lane = await register(clerk, theDarkLane)
  const underpass = await register(clerk, theFloodedUnderpass)

  // The server dies with moves under way, and intake goes on without it.
  await move(officer, lane, 'assign', { unitId: world.units.construction, classify: { reason: '属于镇职责' } })
  const struck = [
    move(construction, lane, 'signFor'),
    move(officer, underpass, 'submitToCounty', { classify: { reason: '县道属县级部门职责' } }),
    move(clerk, bus, 'answer', { text: '末班车晚上七点四十。', told: { mode: 'phone' } }),
  ]
  await town.programs.temporal.kill9()
  const meanwhile = await register(clerk, { ...theBusTimetable, title: '服务器停着的时候登记的一件' })
  town.programs.temporal.start()
  await Promise.all(struck)

  // Then the api, with moves under way again.
  const cut = [
    move(county, underpass, 'transfer', { unitId: world.units.transport }),
    move(construction, lane, 'submitResult', { text: '已装路灯六盏。', degree: 'solved' }),
  ]
  await town.programs.api.kill9()
  town.programs.api.start()
  await Promise.all(cut)

  await move(officer, lane, 'acceptResult')
  await told(officer, lane)
  await move(transport, underpass, 'signFor')
  await move(transport, underpass, 'submitResult', { text: '排水沟已疏通，加装水泵一台。', degree: 'solved' })
  await move(county, underpass, 'acceptResult')
  await told(officer, underpass)
  for (const receipt of [bus, lane, underpass]) await rate(receipt)

  const stages = async () =>
    Object.fromEntries(
      (await sql<{ id: string; stage: string }>`select id, stage from suggestion`).map(({ id, stage }) => [id, stage]),
    )
  await until(async () => {
    const now = await stages()
    return [bus, lane, underpass].every(({ id }) => now[id] === 'closed')
  })
  expect((await stages())[meanwhile.id]).toBe('registered')
  await until(async () => (await sql`select 1 from outbox where done_at is null`).length === 0)
  await until(async () => {
    const { status } = await client.workflow.getHandle(`suggestion/${lane.id}`).describe()
    return status.name === 'COMPLETED'
  })
  expect(await check(record, sql, client)).toEqual({ lost: [], doubled: [], wrong: [] })
  expect(record.calls).toBeGreaterThan(record.operations.length)
})

test('its histories lie in Postgres, in 512 shards, behind a role that sees nothing of ours', async () => {
  const { count } = await client.workflow.count('WorkflowType = "suggestion"')
  expect(count).toBeGreaterThanOrEqual(3)
  const cluster = await connection.workflowService.getClusterInfo({})
  expect(cluster.historyShardCount).toBe(512)
  expect(cluster.persistenceStore).toBe('postgres12')
  const known = await connection.operatorService.listSearchAttributes({ namespace: 'huiyin' })
  expect(Object.keys(known.customAttributes ?? {})).toEqual(expect.arrayContaining(Object.keys(searchAttributes)))
  const [rights] = await sql`
    select has_database_privilege('temporal', 'huiyin', 'connect') as temporal_in_ours,
      has_database_privilege('huiyin_app', 'temporal', 'connect') as app_in_temporal`
  expect(rights).toEqual({ temporal_in_ours: false, app_in_temporal: false })
})

test('whoever runs the one-shot services again changes nothing', async () => {
  const before = await sql`select count(*)::int as n from drizzle.__drizzle_migrations`
  const retention = async () =>
    (await connection.workflowService.describeNamespace({ namespace: 'huiyin' })).config?.workflowExecutionRetentionTtl
  const kept = await retention()
  for (const service of ['temporal-schema', 'temporal-namespace', 'migrate']) await town.oneShot(service)
  expect(await sql`select count(*)::int as n from drizzle.__drizzle_migrations`).toEqual(before)
  expect(await retention()).toEqual(kept)
})

test('nobody’s words are in any log', () => {
  for (const of of ['temporal', 'api', 'worker']) expect(town.log(of)).not.toMatch(/路灯|末班车|秦秀兰|13800000001/)
})
