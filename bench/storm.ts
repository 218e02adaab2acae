import { setTimeout as pause } from 'node:timers/promises'
import { Client, Connection } from '@temporalio/client'
import type pg from 'pg'
import { parseKeyRing } from '../codec/key-ring.ts'
import { useFieldKeys } from '../db/contact-seal.ts'
import { withPostgres } from '../local/with-postgres.ts'
import { inTurns } from '../ops/in-turns.ts'
import { readTaskQueue } from '../ops/read-task-queue.ts'
import { taskQueue } from '../ops/task-queue.ts'
import { withBothYears } from '../test/faults/both-years.ts'
import { openMatters } from '../test/faults/open-matters.ts'
import { benchKeys, ended, inBenchTown, type BenchTown } from './bench-town.ts'
import { minimalQueue } from './minimal/queue.ts'
import { multiplyMatter } from './multiply-matter.ts'

/**
 * So many marks in one second, each of another suggestion, against as many bare timers: how long after the second the last one is written.
 * Throws when one was taken early, twice, or never. `readyPerSecond`: how many stories can be filled in, started and armed in a second, with
 * much to spare; the second comes when all must be.
 */
export const storm = (size = 10_000, readyPerSecond = 10) =>
  inBenchTown(async (town) => {
    const connection = await Connection.connect({ address: town.temporal.address })
    const client = new Client({ connection, namespace: town.temporal.namespace })
    try {
      await withPostgres(town.postgres.ownerUrl, async (sql) => {
        const ours = await marks(town, { client, sql, size, readyPerSecond })
        console.log(
          `storm of ${size} in one second: each mark once, none early; ${ours.told}; api and worker ended by themselves ${town.falls()} times`,
        )
        await town.down()
        const base = await bareTimers(town, { client, sql, size, readyPerSecond })
        console.log(
          `  bare timers: ${base.told}\n  ratio of the drain rates ${(base.seconds / ours.seconds).toFixed(2)}, of the CPU spent ${(base.cpu / ours.cpu).toFixed(2)}`,
        )
      })
    } finally {
      await connection.close()
    }
  })

interface Storm {
  readonly client: Client
  readonly sql: pg.Client
  readonly size: number
  readonly readyPerSecond: number
}

async function bareTimers(town: BenchTown, { client, sql, size, readyPerSecond }: Storm): Promise<Drain> {
  await sql.query(
    'create table bench_ring (id text primary key, at timestamptz not null default clock_timestamp()); grant all on bench_ring to huiyin_app',
  )
  const worker = town.launch('bench/minimal/worker.ts')
  const at = secondFor(size, readyPerSecond)
  await inTurns(
    Array.from({ length: size }, (_, n) => `bare-${n}`),
    20,
    (id) => client.workflow.start('bareTimer', { workflowId: id, taskQueue: minimalQueue, args: [id, at] }),
  )
  await standReady(client, minimalQueue, at)
  const drain = await drained(town, sql, { size, at, written: 'select at from bench_ring' })
  await ended(worker)
  return drain
}

async function marks(town: BenchTown, { client, sql, size, readyPerSecond }: Storm): Promise<Drain> {
  useFieldKeys(parseKeyRing('HUIYIN_FIELD_KEYS', benchKeys))
  await withBothYears(town.postgres, Date.now())
  await openMatters(town.postgres.appUrl, { assigned: 1, unclassified: 0, at: [Date.now()] })
  const { rows } = await sql.query<{ id: string; next: Date }>('select id, next_mark_at as next from suggestion')
  const [one] = rows
  if (!one) throw new Error('no matter was opened')
  const at = secondFor(size, readyPerSecond)
  await multiplyMatter(sql, one.id, size, [
    [String(one.next.getTime()), String(at)],
    [asJson(one.next), asJson(new Date(at))],
  ])
  await town.up()
  const left = async () => (await sql.query('select from outbox where done_at is null limit 1')).rows.length
  while ((await left()) > 0) await untilLater(at)
  await standReady(client, taskQueue, at)
  const taken = `from suggestion_event where kind = 'marked' and body ->> 'at' = '${at}'`
  const drain = await drained(town, sql, { size, at, written: `select recorded_at as at ${taken}` })
  await pause(3_000)
  const { rows: found } = await sql.query(`
    select count(*)::int as events, count(distinct (suggestion_id, body ->> 'obligationId', body ->> 'mark'))::int as marks,
      count(*) filter (where recorded_at < to_timestamp(${at} / 1000.0))::int as early ${taken}`)
  const told = JSON.stringify(found[0])
  if (told !== JSON.stringify({ events: size, marks: size, early: 0 })) throw new Error(`${size} marks, but ${told}`)
  return drain
}

const secondFor = (size: number, perSecond: number) =>
  Math.ceil((Date.now() + 40_000 + (size / perSecond) * 1_000) / 1_000) * 1_000
/** As Postgres writes an instant into JSON. */
const asJson = (instant: Date) => instant.toISOString().replace(/\.000Z$/, '+00:00')

async function untilLater(at: number) {
  if (Date.now() > at - 2_000) throw new Error('the second came before all stood ready')
  await pause(500)
}

/** Every story has armed its timer: nothing waits for the worker, three looks long. */
async function standReady(client: Client, queue: string, at: number) {
  for (let quiet = 0; quiet < 3;) {
    await untilLater(at)
    quiet = (await readTaskQueue(client, queue)).backlog === 0 ? quiet + 1 : 0
  }
}

interface Drain {
  /** From the instant until the last was written. */
  readonly seconds: number
  readonly cpu: number
  readonly told: string
}

/** Waits until all are written; throws when one was early, or when a minute goes by without another. `written`: asks for the instant of each. */
async function drained(
  town: BenchTown,
  sql: pg.Client,
  { size, at, written }: { size: number; at: number; written: string },
): Promise<Drain> {
  const count = async () =>
    (await sql.query<{ many: number }>(`select count(*)::int as many from (${written}) as w`)).rows[0]?.many ?? 0
  await pause(Math.max(0, at - Date.now() - 1_000))
  if ((await count()) > 0) throw new Error('some were written early')
  const [before, putOff] = [town.cpu(), town.putOff()]
  let [seen, since] = [0, at]
  while (seen < size) {
    await pause(250)
    const now = await count()
    if (now > seen) [seen, since] = [now, Date.now()]
    if (Date.now() - since > 60_000) throw new Error(`nothing moves any more: ${seen} of ${size}`)
  }
  const seconds = (Date.now() - at) / 1_000
  const after = town.cpu()
  const { rows } = await sql.query<{ half: number }>(
    `select percentile_cont(0.5) within group (order by extract(epoch from at) - ${at / 1_000})::float8 as half from (${written}) as w`,
  )
  const spent = [after.temporal - before.temporal, after.postgres - before.postgres, after.programs - before.programs]
  const [temporal, postgres, programs] = spent.map((one) => ((one * 1_000) / size).toFixed(1))
  return {
    seconds,
    cpu: spent.reduce((sum, one) => sum + one, 0),
    told:
      `the last ${seconds.toFixed(1)} s after the second, half of them within ${(rows[0]?.half ?? 0).toFixed(1)} s; ` +
      `CPU ms each: Temporal ${temporal}, Postgres ${postgres}, programs ${programs}; Temporal put off ${town.putOff() - putOff} tasks`,
  }
}
