import type { Client } from '@temporalio/client'
import { sql } from 'drizzle-orm'
import type { Database } from '../db/connect.ts'
import { knownAnswer } from '../db/queries/known-answer.ts'
import { knownResearchAnswer } from '../db/queries/known-research-answer.ts'
import type { outboxKinds } from '../db/schema/outbox.ts'
import type { ResearchCommand } from '../workflows/rules/research.ts'
import type { Command } from '../workflows/rules/suggestion.ts'
import { beginLife, lifeOf, workflowIdOf } from './begin-life.ts'
import { isOwnFault } from './is-own-fault.ts'
import { taskQueue } from './task-queue.ts'

export interface Relay {
  /** Something was just written: look now rather than at the next beat. */
  readonly nudge: () => void
  readonly stop: () => Promise<void>
}
interface Row extends Record<string, unknown> {
  id: number
  kind: (typeof outboxKinds)[number]
  subject_id: string
  command_id: string | null
  payload: unknown
  attempts: number
  sends: number
}

const beat = 250
const batch = 40
/** So many rows in bulk are under way at once: what people ask meanwhile finds a worker that is not busy. */
const bulk = 40
/** A signal that Temporal took is sent again when its command row has not appeared after so long (ms), by how often it took it. */
const patience = [2_000, 10_000, 60_000, 300_000]
/** A row that fails by itself is set aside with this attempt, about 15 s after the first: an operator reads of it within a minute. */
const lastAttempt = 5

/**
 * Carries the outbox to Temporal, at least once and in order per suggestion: only the oldest waiting row of each leaves, under a
 * lease, with no transaction held around a call. What was queued in bulk leaves only behind all that is ordinary, a few at a time. A start is done when Temporal has it; a signal when its command row exists.
 * A row that fails again and again by itself is set aside, so that nothing waits behind it, until an operator lets it go on.
 * Many relays may run. `onFault` hears of what could not be carried, without its content.
 */
export function startRelay(needs: {
  db: Database
  client: Client
  queue?: string
  /** While Temporal is known to be away, nothing is tried: intake goes on undisturbed. */
  isUp?: () => boolean
  onFault: (fault: { kind: string; subjectId: string; name: string; poisoned: boolean }) => void
}): Relay {
  let stopping = false
  let wake: (() => void) | undefined
  let nudged = false

  const running = (async () => {
    while (!stopping) {
      nudged = false
      const carried = needs.isUp?.() === false ? 0 : await carry(needs).catch(() => 0)
      if (carried === batch || nudged) continue
      await new Promise<void>((resolve) => {
        wake = resolve
        setTimeout(resolve, beat).unref()
      })
    }
  })()
  return {
    nudge: () => {
      nudged = true
      wake?.()
    },
    stop: async () => {
      stopping = true
      wake?.()
      await running
    },
  }
}

async function carry(needs: Parameters<typeof startRelay>[0]): Promise<number> {
  const rows = await lease(needs.db)
  await Promise.all(
    rows.map((row) =>
      deliver(needs, row).catch(async (error: unknown) => {
        const name = error instanceof Error ? error.name : 'unknown'
        const poisoned = row.attempts >= lastAttempt && isOwnFault(error)
        needs.onFault({ kind: row.kind, subjectId: row.subject_id, name, poisoned })
        const later = poisoned
          ? setAside(needs.db, row, name)
          : postpone(needs.db, row, Math.min(30_000, 500 * 2 ** row.attempts), name)
        await later.catch(() => {})
      }),
    ),
  )
  return rows.length
}

/** Leases the oldest waiting row of each subject; a crashed relay's lease runs out after 15 s. */
async function lease(db: Database): Promise<Row[]> {
  const { rows } = await db.execute<Row>(sql`
    update outbox set leased_until = now() + interval '15 seconds', attempts = attempts + 1
    where id in (
      select o.id from outbox o
      where o.done_at is null and o.poisoned_at is null and (o.leased_until is null or o.leased_until < now())
        and not exists (select 1 from outbox b
          where b.subject_id = o.subject_id and b.done_at is null and b.poisoned_at is null
            and (b.priority, b.id) < (o.priority, o.id))
        and (o.priority = 0 or o.sent_at is not null or (select count(*) from outbox u
          where u.priority > 0 and u.done_at is null and u.sent_at is not null and u.poisoned_at is null
            and not exists (select 1 from suggestion_command c
              where c.suggestion_id = u.subject_id and c.command_id = u.command_id)
            and not exists (select 1 from research_command c
              where c.research_id = u.subject_id and c.command_id = u.command_id)) < ${bulk})
      order by o.priority, o.id limit ${batch} for update skip locked)
    returning id, kind, subject_id, command_id, payload, attempts, sends`)
  return rows
}

async function deliver(needs: Parameters<typeof startRelay>[0], row: Row): Promise<void> {
  const { db } = needs
  const kind = row.kind === 'startResearch' || row.kind === 'signalResearch' ? 'research' : 'suggestion'
  if (row.kind === 'startResearch' || row.kind === 'startSuggestion') {
    await beginLife(needs, { kind, id: row.subject_id }, { first: true })
    await finish(db, row)
    return
  }
  const known = kind === 'research' ? knownResearchAnswer : knownAnswer
  if (row.command_id !== null && (await known(db, row.subject_id, row.command_id))) {
    await finish(db, row)
    return
  }
  await signal(needs, kind, row)
  await postpone(db, row, patience[Math.min(row.sends, patience.length - 1)] ?? beat, null)
}

/** signalWithStart, so that a word after the end, or before the start has arrived, still finds somebody at the desk. */
async function signal(
  { client, db, queue = taskQueue }: Parameters<typeof startRelay>[0],
  kind: 'suggestion' | 'research',
  row: Row,
): Promise<void> {
  const subject = { kind, id: row.subject_id } as const
  const begun = await lifeOf(db, subject)
  if (!begun) throw new Error(`${workflowIdOf(subject)} has no row`)
  const command = row.payload as Command | ResearchCommand
  await client.workflow.signalWithStart(kind, {
    workflowId: workflowIdOf(subject),
    taskQueue: queue,
    args: [row.subject_id, { ...begun.life, over: false }],
    signal: command.kind,
    signalArgs: [command],
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    workflowIdConflictPolicy: 'USE_EXISTING',
  })
}

const finish = (db: Database, row: Row) =>
  db.execute(
    sql`update outbox set done_at = now(), sent_at = coalesce(sent_at, now()), last_fault = null where id = ${row.id}`,
  )

const postpone = (db: Database, row: Row, ms: number, fault: string | null) =>
  db.execute(sql`
    update outbox set leased_until = now() + ${`${ms} milliseconds`}::interval, last_fault = ${fault},
      sent_at = case when ${fault}::text is null then now() else sent_at end,
      sends = sends + case when ${fault}::text is null then 1 else 0 end
    where id = ${row.id}`)

const setAside = (db: Database, row: Row, fault: string) =>
  db.execute(
    sql`update outbox set poisoned_at = now(), leased_until = null, last_fault = ${fault} where id = ${row.id}`,
  )
