import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../api/app.ts'
import { connect } from '../../db/connect.ts'
import { done, register } from '../town/deeds.ts'
import { theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
})
afterAll(() => town.close())

const needs = () => ({ ...town.app.needs })
const codes = (body: { findings: { code: string }[] }) => body.findings.map(({ code }) => code)
const readyOf = async (changed: Partial<ReturnType<typeof needs>>) => {
  const app = await buildApp({ ...needs(), ...changed })
  const answer = await app.inject('/api/health/ready')
  await app.close()
  return { status: answer.statusCode, body: answer.json(), headers: answer.headers }
}

test('a living api says so without asking anyone', async () => {
  const answer = await town.citizen.get('/api/health/live')
  expect(answer.body).toEqual({ status: 'live' })
})

test('a town whose Temporal is away is degraded, in Chinese and English, and goes on taking intake', async () => {
  const { status, body } = await town.citizen.get('/api/health/ready')
  expect(status).toBe(200)
  expect(body.status).toBe('degraded')
  expect(codes(body)).toContain('temporal.away')
  expect(body.findings[0].zh).toMatch(/登记照常受理/)
  expect(body.findings[0].en).toMatch(/intake goes on/)
})

test('a database that may lose what it acknowledged is not ready', async () => {
  const { status, body, headers } = await readyOf({ allowUnsafePostgres: false })
  expect(status).toBe(503)
  expect(headers['retry-after']).toBe('5')
  expect(codes(body)).toContain('postgres.unsafe')
})

test('next year without its holiday schedule is told from 1 November, Shanghai time, and says who loads it', async () => {
  const october = await readyOf({ now: () => Date.parse('2026-10-31T23:59:59+08:00'), temporalIsUp: () => true })
  expect(october.body).toEqual({ status: 'ready', findings: [] })
  const november = await readyOf({ now: () => Date.parse('2026-11-01T00:00:00+08:00'), temporalIsUp: () => true })
  expect(november.body.status).toBe('degraded')
  expect(codes(november.body)).toEqual(['calendar.short'])
  expect(november.body.findings[0].zh).toMatch(/2027年.*请系统管理员/)
})

test('a row that waits over a minute to be carried is told', async () => {
  await town.ownerSql`insert into outbox (kind, subject_id, payload, created_at)
    values ('startSuggestion', 'sug_waiting', '{}', now() - interval '61 seconds')`
  const { body } = await town.citizen.get('/api/health/ready')
  expect(codes(body)).toContain('outbox.waiting')
  await town.ownerSql`delete from outbox where subject_id = 'sug_waiting'`
})

test('rows that were set aside are told with their number', async () => {
  await town.ownerSql`insert into outbox (kind, subject_id, payload, created_at, poisoned_at)
    select 'startSuggestion', 'sug_poison', '{}', now() - interval '1 hour', now() from generate_series(1, 3)`
  const { status, body } = await town.citizen.get('/api/health/ready')
  expect(status).toBe(200)
  expect(body.status).toBe('degraded')
  expect(codes(body)).toEqual(['temporal.away', 'outbox.poison', ...codes(body).slice(2)])
  expect(body.findings[1].zh).toContain('3 条')
  expect(body.findings[1].en).toContain('3 row(s)')
  await town.ownerSql`delete from outbox where subject_id = 'sug_poison'`
})

test('an operator sees what stands still by number and kind, lets a row go on with his reason, and nobody’s words are told', async () => {
  const [clerk, operator] = await town.all('clerk', 'administrator')
  const { id } = await register(clerk, theDarkLane)
  expect(done(await operator.get('/api/operations')).outbox).toMatchObject({ waiting: 1, poisoned: 0, rows: [] })
  await town.ownerSql`update outbox set poisoned_at = now(), attempts = 5, last_fault = 'TypeError',
    payload = '{"kind":"submitterSupplied","data":{"documentId":"doc_what_was_said"}}' where subject_id = ${id}`
  await town.ownerSql`insert into outbox (kind, subject_id, payload, created_at)
    values ('startSuggestion', 'sug_waiting', '{}', now() - interval '61 seconds')`
  await town.ownerSql`insert into audit_event (at, act, detail) values (now(), 'reconciled',
    '{"differences": 3, "remaining": 2, "kinds": {"storyMissing": 2}}')`
  const told = done(await operator.get('/api/operations'))
  expect(told).toMatchObject({
    status: 'degraded',
    temporal: { up: false, pollers: null },
    notices: { unsent: 0 },
    reconciled: {
      differences: 3,
      remaining: 2,
      kinds: [{ code: 'storyMissing', zh: '未办结而没有运行的流程', count: 2 }],
    },
  })
  expect(codes(told)).toEqual(expect.arrayContaining(['temporal.away', 'outbox.poison', 'outbox.waiting']))
  const [first, second, ...more] = told.outbox.rows
  expect(first).toMatchObject({
    state: 'poisoned',
    what: 'submitterSupplied',
    subjectId: id,
    attempts: 5,
    lastFault: 'TypeError',
  })
  expect(second).toMatchObject({ state: 'waiting', what: 'startSuggestion', subjectId: 'sug_waiting' })
  expect(more).toEqual([])
  for (const secret of ['doc_what_was_said', '秦秀兰', '路灯']) expect(JSON.stringify(told)).not.toContain(secret)

  const retry = `/api/operations/outbox/${first.id}/retry`
  expect((await clerk.post(retry, { reason: '再试' })).status).toBe(403)
  expect((await operator.post(retry, { reason: ' ' })).status).toBe(400)
  expect((await operator.post(retry, { reason: '密钥已经补上' })).status).toBe(204)
  expect((await operator.post('/api/operations/outbox/999999/retry', { reason: '再试' })).status).toBe(404)
  expect(done(await operator.get('/api/operations')).outbox.poisoned).toBe(0)
  const kept = await town.ownerSql`
    select a.person_id, d.text from audit_event a join document d on d.id = a.detail->>'reasonId' where a.act = 'outboxRetried'`
  expect(kept).toMatchObject([{ text: '密钥已经补上', person_id: expect.stringMatching(/^per_/) }])
  expect((await clerk.get('/api/operations')).status).toBe(403)
  await town.ownerSql`delete from outbox`
})

test('a database that has not been migrated to this version is not ready', async () => {
  const [last] = await town.ownerSql`
    delete from drizzle.__drizzle_migrations where id = (select max(id) from drizzle.__drizzle_migrations) returning *`
  const { status, body } = await town.citizen.get('/api/health/ready')
  expect(status).toBe(503)
  expect(codes(body)).toContain('postgres.not-migrated')
  await town.ownerSql`insert into drizzle.__drizzle_migrations
    select * from jsonb_populate_record(null::drizzle.__drizzle_migrations, ${last})`
})

test('with Postgres away every door says so with 503 and when to come back, never hangs and never fails', async () => {
  const { db, close } = connect('postgres://nobody@127.0.0.1:9/none', { sees: 'everything', name: 'away' })
  const app = await buildApp({ ...needs(), db, everything: db })
  for (let n = 0; n < 3; n++) {
    const ready = await app.inject('/api/health/ready')
    expect(ready.statusCode).toBe(503)
    expect(codes(ready.json())).toEqual(['postgres.away'])
    const signIn = await app.inject({ method: 'POST', url: '/api/session', payload: { username: 'a', password: 'b' } })
    expect(signIn.statusCode).toBe(503)
    expect(signIn.headers['retry-after']).toBe('5')
    expect(signIn.json().code).toBe('unavailable')
  }
  expect((await app.inject('/api/health/live')).statusCode).toBe(200)
  await app.close()
  await close()
})
