import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiEnv } from '../../api/env.ts'
import { connect } from '../../db/connect.ts'
import { knownPasswords } from '../../db/queries/known-passwords.ts'
import { resetPassword } from '../../db/registers/reset-password.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { workerEnv } from '../../ops/env.ts'
import { fitForProduction } from '../../ops/fit-for-production.ts'
import { freshDatabase } from '../town/fresh-database.ts'

const made = () => randomBytes(32).toString('hex')
const good = (changed: Record<string, string> = {}) => ({
  NODE_ENV: 'production',
  DATABASE_URL: `postgres://huiyin_app:${made()}@postgres/huiyin`,
  HUIYIN_PAYLOAD_KEYS: `2026:${made()}`,
  HUIYIN_FIELD_KEYS: `2026:${made()}`,
  HUIYIN_QUERY_SECRET: made(),
  HUIYIN_SESSION_SECRET: made(),
  ...changed,
})

let database: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

test('secrets that were made by chance are taken', () => {
  for (let n = 0; n < 200; n++) {
    expect(apiEnv(good()).NODE_ENV).toBe('production')
    expect(workerEnv(good()).NODE_ENV).toBe('production')
  }
})

test.each([
  ['HUIYIN_QUERY_SECRET', 'a-query-secret-for-the-kill-test-0001'],
  ['HUIYIN_SESSION_SECRET', 's'.repeat(64)],
  ['HUIYIN_SESSION_SECRET', 'correcthorse'.repeat(4)],
  ['HUIYIN_PAYLOAD_KEYS', `2026:${'0123456789abcdef'.repeat(4)}`],
  ['HUIYIN_FIELD_KEYS', `2027:${made()},2026:${'9'.repeat(64)}`],
  ['HUIYIN_PAYLOAD_KEYS', `2027:${made()},2026:${'0'.repeat(64)}`],
  ['DATABASE_URL', 'postgres://huiyin_app:huiyin@postgres/huiyin'],
  ['DATABASE_URL', 'postgres://huiyin_app:k7Qp2xWd@postgres/huiyin'],
])('an api of a production town whose %s could be guessed is told so and not what it is', (name, secret) => {
  const start = () => apiEnv(good({ [name]: secret }))
  expect(start).toThrow(new RegExp(`${name}: 这个密钥猜得到.*can be guessed`))
  expect(start).not.toThrow(new RegExp(secret.slice(-8)))
  expect(() => apiEnv({ ...good({ [name]: secret }), NODE_ENV: 'development' })).not.toThrow()
})

test('two settings of a production town with one secret are both told', () => {
  const secret = made()
  const start = () => apiEnv(good({ HUIYIN_QUERY_SECRET: secret, HUIYIN_SESSION_SECRET: secret }))
  expect(start).toThrow(/HUIYIN_QUERY_SECRET: [^]*HUIYIN_SESSION_SECRET: /)
})

test('a worker of a production town minds its payload keys and its database’s password', () => {
  expect(() => workerEnv(good({ HUIYIN_PAYLOAD_KEYS: `a:${'0'.repeat(64)}` }))).toThrow(
    /HUIYIN_PAYLOAD_KEYS: .*guessed/,
  )
  expect(() => workerEnv(good({ DATABASE_URL: 'postgres://huiyin_app:app@db/huiyin' }))).toThrow(/DATABASE_URL: /)
})

test('the leave to lose rows is not for a production town', () => {
  expect(() => apiEnv(good({ HUIYIN_ALLOW_UNSAFE_POSTGRES: 'true' }))).toThrow(/HUIYIN_ALLOW_UNSAFE_POSTGRES: /)
})

test('a secret’s file that cannot be read is named', () => {
  const { HUIYIN_QUERY_SECRET: _, ...others } = good()
  expect(() => apiEnv({ ...others, HUIYIN_QUERY_SECRET_FILE: '/run/secrets/gone' })).toThrow(
    /HUIYIN_QUERY_SECRET_FILE 指向的文件读不出来：\/run\/secrets\/gone/,
  )
})

test.each(['api/main.ts', 'worker.ts'])(
  '%s of a production town does not start on a careless database with the passwords everybody knows',
  (file) => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', file], {
      env: { PATH: process.env['PATH'] ?? '', ...good({ DATABASE_URL: database.appUrl }), HUIYIN_PORT: '0' },
      encoding: 'utf8',
      timeout: 60_000,
    })
    expect(status).toBe(1)
    expect(stderr).toContain('数据库关闭了 fsync、full_page_writes、synchronous_commit')
    expect(stderr).toMatch(/power cut would lose accepted suggestions/)
    expect(stderr).toContain('演示账户 ')
    expect(stderr).not.toContain('clerk-2026')
  },
)

test('a demo account whose password was changed is not held against the town, the others are', async () => {
  const { db, close } = connect(database.ownerUrl, { sees: 'everything', name: 'huiyin-test', max: 1 })
  const everyone = world.accounts.map(({ username }) => username)
  expect(await knownPasswords(db)).toEqual(everyone)
  const [first, ...others] = world.accounts
  await resetPassword(db, first!.personId)
  expect(await knownPasswords(db)).toEqual(everyone.slice(1))
  for (const { personId } of others) await resetPassword(db, personId)
  expect(await knownPasswords(db)).toEqual([])
  await close()
})

test('a database that is away keeps no program from starting: its doors say 503', async () => {
  const { db, close } = connect('postgres://nobody@127.0.0.1:9/none', { sees: 'everything', name: 'away' })
  await expect(fitForProduction(db)).resolves.toBeUndefined()
  await close()
})

test('a database without tables is not judged: readiness says that it is not migrated', async () => {
  const { db, close } = connect(database.ownerUrl.replace(/\/[^/]*$/, '/postgres'), {
    sees: 'everything',
    name: 'huiyin-test',
    max: 1,
  })
  await expect(fitForProduction(db)).rejects.toThrow(/fsync/)
  await expect(fitForProduction(db)).rejects.not.toThrow(/demo/)
  await close()
})
