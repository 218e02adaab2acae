import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { connect, type Database } from '../../db/connect.ts'
import { isDatabaseFault } from '../../db/database-fault.ts'
import { freshDatabase } from '../town/fresh-database.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let pool: { db: Database; close: () => Promise<void> }
let admin: postgres.Sql
beforeAll(async () => {
  database = await freshDatabase()
  pool = connect(database.appUrl, { name: 'huiyin-test', max: 2 })
  admin = postgres(inject('adminUrl'), { max: 1, onnotice: () => {} })
})
afterAll(async () => {
  await pool.close()
  await admin.end()
  await database.drop()
})

test('a transaction whose backend dies fails as a fault of the database; the process and the pool live on', async () => {
  for (let n = 0; n < 6; n++) {
    const torn = pool.db.transaction(async (tx) => {
      const [mine] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
      await admin`select pg_terminate_backend(${mine?.pid ?? 0})`
      await tx.execute(sql`select 1`).catch(() => {})
      await tx.execute(sql`select 1`)
    })
    const fault: unknown = await torn.then(
      () => null,
      (error: unknown) => error,
    )
    expect(isDatabaseFault(fault)).toBe(true)
  }
  const answers = await Promise.all([1, 2, 3, 4].map((n) => pool.db.execute(sql`select ${n}::int as n`)))
  expect(answers.map(([row]) => row)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }])
})
