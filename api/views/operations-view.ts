import { z } from 'zod'
import program from '../../package.json' with { type: 'json' }
import type { Operations } from '../../db/queries/operations.ts'
import type { Readiness } from '../../db/queries/readiness.ts'
import type { Undelivered } from '../../db/queries/undelivered.ts'
import { differenceKinds } from '../../ops/reconcile/difference.ts'
import type { TaskQueue } from '../../ops/read-task-queue.ts'
import type { Needs } from '../api.ts'
import { coded } from '../fields.ts'
import { statusOf, type Finding } from '../findings.ts'

const moment = z.string().nullable()
export const operationsShape = z
  .object({
    status: z.enum(['ready', 'degraded', 'notReady']),
    findings: z.array(coded),
    outbox: z.object({
      waiting: z.number(),
      waitingSince: moment,
      poisoned: z.number(),
      /** Set aside first, then what has waited over a minute; 50 of each at most. */
      rows: z.array(
        z.object({
          id: z.number(),
          state: z.enum(['poisoned', 'waiting']),
          /** What a Signal says, or which start. */
          what: z.string(),
          subjectId: z.string(),
          createdAt: z.string(),
          attempts: z.number(),
          /** The name of the fault. */
          lastFault: z.string().nullable(),
        }),
      ),
    }),
    /** Marks that passed two minutes ago and no story has taken. */
    marks: z.object({ missed: z.number(), lookedAt: moment }),
    notices: z.object({ unsent: z.number() }),
    audit: z.object({ brokenAt: z.number().nullable(), lookedAt: moment }),
    /** The newest `npm run reconcile`; null: none yet. */
    reconciled: z
      .object({
        at: z.string(),
        differences: z.number(),
        remaining: z.number(),
        kinds: z.array(coded.extend({ count: z.number() })),
      })
      .nullable(),
    /** `pollers`: programs that ask for work; `backlog`: tasks nobody has taken. Null while Temporal is away. */
    temporal: z.object({ up: z.boolean(), pollers: z.number().nullable(), backlog: z.number().nullable() }),
    /** This program's connections. */
    pool: z.object({ total: z.number(), idle: z.number(), waiting: z.number() }),
    calendarYears: z.array(z.number()),
    version: z.object({ program: z.string(), node: z.string(), migratedUntil: moment, startedAt: z.string() }),
  })
  .meta({ id: 'Operations' })

const iso = (at: number | null | undefined) => (at == null ? null : new Date(at).toISOString())

/** How the town runs, for an operator. */
export function operationsView(told: {
  needs: Needs
  memory: Readiness
  found: readonly Finding[]
  stands: Operations
  rows: readonly Undelivered[]
  queue: TaskQueue | null
}) {
  const { needs, memory, found, stands, rows, queue } = told
  const pools = [needs.db, needs.everything].map(({ $client }) => $client)
  const sum = (of: 'totalCount' | 'idleCount' | 'waitingCount') => pools.reduce((all, pool) => all + pool[of], 0)
  const [total, idle, waiting] = [sum('totalCount'), sum('idleCount'), sum('waitingCount')]
  const looks = needs.lastLooks?.()
  return {
    status: statusOf(found),
    findings: found.map(({ code, zh, en }) => ({ code, zh, en })),
    outbox: {
      ...stands.outbox,
      waitingSince: iso(stands.outbox.waitingSince),
      rows: rows.map(({ id, kind, command, subjectId, createdAt, attempts, lastFault, poisonedAt }) => ({
        id,
        state: poisonedAt ? ('poisoned' as const) : ('waiting' as const),
        what: command ?? kind,
        subjectId,
        createdAt: createdAt.toISOString(),
        attempts,
        lastFault,
      })),
    },
    marks: { missed: needs.missedMarks?.() ?? 0, lookedAt: iso(looks?.marks) },
    notices: { unsent: stands.unsentNotices },
    audit: { brokenAt: needs.auditBrokenAt?.() ?? null, lookedAt: iso(looks?.audit) },
    reconciled: stands.reconciled && reconciledView(stands.reconciled),
    temporal: { up: needs.temporalIsUp(), pollers: queue?.pollers ?? null, backlog: queue?.backlog ?? null },
    pool: { total, idle, waiting },
    calendarYears: [...memory.calendarYears],
    version: {
      program: program.version,
      node: process.version,
      migratedUntil: iso(memory.migratedUntil),
      startedAt: new Date(Date.now() - process.uptime() * 1_000).toISOString(),
    },
  }
}

function reconciledView({ at, detail }: NonNullable<Operations['reconciled']>) {
  const counted = (detail['kinds'] ?? {}) as Readonly<Record<string, number>>
  return {
    at: new Date(at).toISOString(),
    differences: Number(detail['differences'] ?? 0),
    remaining: Number(detail['remaining'] ?? 0),
    kinds: Object.entries(counted).map(([code, count]) => {
      const { zh, en } = (differenceKinds as Readonly<Record<string, { zh: string; en: string }>>)[code] ?? {
        zh: code,
        en: code,
      }
      return { code, zh, en, count }
    }),
  }
}
