import { setTimeout as pause } from 'node:timers/promises'
import { Client, Connection } from '@temporalio/client'
import { parseKeyRing } from '../codec/key-ring.ts'
import { connect } from '../db/connect.ts'
import { useFieldKeys } from '../db/contact-seal.ts'
import { recountProgress, type RecountProgress } from '../db/queries/recount-progress.ts'
import { recountCommand } from '../db/recount-command.ts'
import { withPostgres } from '../local/with-postgres.ts'
import { readTaskQueue } from '../ops/read-task-queue.ts'
import { withBothYears } from '../test/faults/both-years.ts'
import { openMatters } from '../test/faults/open-matters.ts'
import { untilItIsSo } from '../test/faults/until-it-is-so.ts'
import { civilDay } from '../test/rules/slow-marks.ts'
import { benchKeys, inBenchTown, type BenchTown } from './bench-town.ts'
import { multiplyMatter } from './multiply-matter.ts'

/** How many stories' histories are read before and after. */
const samples = 5

/**
 * A day off in the middle of the term of so many open matters, set at the administrator's door: how long until each has been counted anew.
 * Throws unless every one moved exactly once, with one receipt.
 */
export const recount = (size = 10_000) =>
  inBenchTown(async (town) => {
    useFieldKeys(parseKeyRing('HUIYIN_FIELD_KEYS', benchKeys))
    await withBothYears(town.postgres, Date.now())
    await openMatters(town.postgres.appUrl, { assigned: 1, unclassified: 0, at: [Date.now()] })
    const day = await withPostgres(town.postgres.ownerUrl, async (sql) => {
      const { rows } = await sql.query<{ id: string; due: Date }>(
        `select subject_id as id, due_at as due from obligation where kind = 'handle'`,
      )
      const [one] = rows
      if (!one) throw new Error('no matter was opened')
      await multiplyMatter(sql, one.id, size - 1)
      return civilDay(one.due.getTime() - 1)
    })
    const connection = await Connection.connect({ address: town.temporal.address })
    const client = new Client({ connection, namespace: town.temporal.namespace })
    const { db, close } = connect(town.postgres.appUrl, { sees: 'everything', name: 'recount', max: 2 })
    try {
      await town.up()
      await allStarted(town, client)
      const ids = await sampled(town)
      const eventsBefore = await eventsOf(client, ids)
      const commits = await commitsOf(town)
      const cpu = town.cpu()
      const begun = Date.now()
      const revision = await dayOff(town, day)
      const progress = () => recountProgress(db, { calendar: revision })
      const isOver = ({ concerned, waiting }: RecountProgress) => concerned > 0 && waiting === 0
      // Each look reads all that was told: looked at more often, the measure would measure itself.
      await untilItIsSo(async () => isOver(await progress()), progress, 5_000)
      const ended = await progress()
      const seconds = (Date.now() - begun) / 1_000
      const now = town.cpu()
      const each = (spent: number) => ((spent * 1_000) / size).toFixed(1)
      const events = (await eventsOf(client, ids)).map((many, n) => many - (eventsBefore[n] ?? 0))
      const written = await receipts(town, recountCommand(revision))
      const told = JSON.stringify([ended, written])
      const wanted = {
        concerned: size,
        recounted: size,
        waiting: 0,
        setAside: 0,
        moved: size,
        earlier: 0,
        later: size,
        withdrawn: 0,
      }
      if (told !== JSON.stringify([wanted, { matters: size, receipts: size }]))
        throw new Error(`${size} matters, but ${told}`)
      console.log(
        `recount of ${size} by a day off: ${seconds.toFixed(0)} s, ${(size / seconds).toFixed(1)} matters/s; each once, with one receipt\n` +
          `  each: ${Math.min(...events)}–${Math.max(...events)} events of history, ${(((await commitsOf(town)) - commits) / size).toFixed(1)} commits (the looks of api and measure included); ` +
          `CPU ms: Temporal ${each(now.temporal - cpu.temporal)}, Postgres ${each(now.postgres - cpu.postgres)}, api and worker ${each(now.programs - cpu.programs)}\n` +
          `  api and worker ended by themselves ${town.falls()} times`,
      )
    } finally {
      await close()
      await connection.close()
    }
  })

const asked = <T extends object>(town: BenchTown, question: string, values: unknown[] = []) =>
  withPostgres(town.postgres.ownerUrl, async (sql) => (await sql.query<T>(question, values)).rows)

async function allStarted(town: BenchTown, client: Client) {
  while ((await asked(town, 'select from outbox where done_at is null limit 1')).length > 0) await pause(500)
  while ((await readTaskQueue(client)).backlog > 0) await pause(500)
}

async function sampled(town: BenchTown): Promise<string[]> {
  const rows = await asked<{ id: string }>(town, `select id from suggestion order by random() limit ${samples}`)
  return rows.map(({ id }) => id)
}

const eventsOf = (client: Client, ids: readonly string[]) =>
  Promise.all(ids.map(async (id) => (await client.workflow.getHandle(`suggestion/${id}`).describe()).historyLength))

async function commitsOf(town: BenchTown): Promise<number> {
  const [row] = await asked<{ many: number }>(
    town,
    `select xact_commit::int as many from pg_stat_database where datname = 'huiyin'`,
  )
  return row?.many ?? 0
}

async function dayOff(town: BenchTown, day: string): Promise<number> {
  const cookie = await town.cookieOf(town.base, 'administrator')
  const answer = await fetch(`${town.base}/api/calendars/days/${day}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ kind: 'holiday', name: '国庆节', reason: '补充通知' }),
  })
  if (!answer.ok) throw new Error(`the day off: ${answer.status} ${await answer.text()}`)
  return ((await answer.json()) as { version: number }).version
}

async function receipts(town: BenchTown, command: string) {
  const rows = await asked<{ matters: number; receipts: number }>(
    town,
    `select count(distinct suggestion_id)::int as matters, count(*)::int as receipts from suggestion_event
     where kind = 'recounted' and command_id = $1`,
    [command],
  )
  return rows[0]
}
