import { sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'

/** What stands still, as the memory knows it, in one question. */
export interface Operations {
  readonly outbox: {
    readonly waiting: number
    /** When the oldest that waits was written, epoch ms. */
    readonly waitingSince: number | null
    readonly poisoned: number
  }
  /** Notices whose hour to go out had come by `dueBefore` and that did not. */
  readonly unsentNotices: number
  /** The newest comparison of everything (`npm run reconcile`). */
  readonly reconciled: { readonly at: number; readonly detail: Readonly<Record<string, unknown>> } | null
}

export async function operations(reader: Reader, dueBefore: Date): Promise<Operations> {
  const { rows } = await reader.execute<{
    waiting: number
    waiting_since: number | null
    poisoned: number
    unsent: number
    reconciled: { at: string; detail: Record<string, unknown> } | null
  }>(sql`
    select
      (select count(*)::int from outbox where done_at is null and poisoned_at is null) as waiting,
      (select (extract(epoch from min(created_at)) * 1000)::float8 from outbox
        where done_at is null and poisoned_at is null) as waiting_since,
      (select count(*)::int from outbox where done_at is null and poisoned_at is not null) as poisoned,
      (select count(*)::int from notice where state = 'signed' and send_at < ${dueBefore.toISOString()}::timestamptz) as unsent,
      (select jsonb_build_object('at', at, 'detail', detail) from audit_event
        where act = 'reconciled' order by seq desc limit 1) as reconciled`)
  const [row] = rows
  const { at, detail = {} } = row?.reconciled ?? {}
  return {
    outbox: {
      waiting: row?.waiting ?? 0,
      waitingSince: row?.waiting_since ?? null,
      poisoned: row?.poisoned ?? 0,
    },
    unsentNotices: row?.unsent ?? 0,
    reconciled: at === undefined ? null : { at: Date.parse(at), detail },
  }
}
