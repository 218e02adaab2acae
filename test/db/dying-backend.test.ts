import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { connect, type Database, type Reader } from '../../db/connect.ts'
import { isDatabaseFault } from '../../db/database-fault.ts'
import { withPostgres } from '../../local/with-postgres.ts'
import { until } from '../replay/live-on.ts'
import { freshDatabase } from '../town/fresh-database.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => void (database = await freshDatabase()))
afterAll(() => database.drop())

let db: Database
let close: () => Promise<void>
let lost: Error[]
/** One place in the pool: were it not given back, the next question would wait for ever. */
beforeEach(() => {
  lost = []
  const opened = connect(database.appUrl, {
    sees: 'everything',
    name: 'dying',
    max: 1,
    onLost: (fault) => lost.push(fault),
  })
  db = opened.db
  close = opened.close
})
afterEach(() => close())

const admin = <R>(ask: string) =>
  withPostgres(inject('adminUrl'), async (client) => (await client.query(ask)).rows as R[])
const backendOf = async (reader: Reader) => {
  const { rows } = await reader.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
  return rows[0]?.pid ?? 0
}
const faultOf = (work: Promise<unknown>) => work.then(() => 'no fault', isDatabaseFault)
const asleep = (pid: number) =>
  until(
    async () =>
      (await admin(`select 1 from pg_stat_activity where pid = ${pid} and wait_event = 'PgSleep'`)).length > 0,
  )
const answers = () =>
  backendOf(db).then(
    (pid) => pid > 0,
    () => false,
  )

const deaths: Record<string, (pid: number) => Promise<unknown>> = {
  'is terminated by an administrator': (pid) => admin(`select pg_terminate_backend(${pid}, 5000)`),
  // The whole cluster recovers from the crash of one of its processes, as after a kill by the system out of memory.
  'is killed with -9': async (pid) => {
    process.kill(pid, 'SIGKILL')
    await until(() =>
      admin('select 1').then(
        () => true,
        () => false,
      ),
    )
  },
}

describe.each(Object.entries(deaths))('a database process that %s', (_how, die) => {
  test('inside a transaction, between two statements, is a fault of the database; nothing stays, and the pool goes on', async () => {
    const cut = db.transaction(async (tx) => {
      await tx.execute(sql`insert into lookup_attempt (bucket, hour, failures) values ('half', now(), 1)`)
      await die(await backendOf(tx))
      await tx.execute(sql`select 1`)
    })
    expect(await faultOf(cut)).toBe(true)
    await until(answers)
    const { rowCount } = await db.execute(sql`select 1 from lookup_attempt where bucket = 'half'`)
    expect(rowCount).toBe(0)
  })

  test('in the midst of a statement of a transaction is a fault of the database, and the pool goes on', async () => {
    const cut = db.transaction(async (tx) => {
      const pid = await backendOf(tx)
      await Promise.all([tx.execute(sql`select pg_sleep(3)`), asleep(pid).then(() => die(pid))])
    })
    expect(await faultOf(cut)).toBe(true)
    await until(answers)
  })

  test('unused in the pool is told to the log, and the next question is answered', async () => {
    await die(await backendOf(db))
    await until(async () => lost.length === 1)
    await until(answers)
    expect(lost.map(isDatabaseFault)).toEqual([true])
  })
})

test('a transaction that begins on a connection already dead, unnoticed, is a fault and takes no place in the pool', async () => {
  process.kill(await backendOf(db), 'SIGKILL')
  // Nothing of the socket is read while the process itself stands still.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
  expect(await faultOf(db.transaction(async () => {}))).toBe(true)
  await until(answers)
})
