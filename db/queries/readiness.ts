import { sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { unsafeSettingNames } from './unsafe-settings.ts'

/** How the memory stands, in one question. */
export interface Readiness {
  /** When the newest migration that has run was made, epoch ms; null when none is known. */
  readonly migratedUntil: number | null
  /** Settings under which an acknowledged row may be lost in a crash. */
  readonly unsafeSettings: readonly string[]
  /** The oldest outbox row that has not been carried, epoch ms. */
  readonly waitingSince: number | null
  /** Outbox rows set aside because they failed too often. */
  readonly poisoned: number
  /** The years whose schedule of working days is loaded. */
  readonly calendarYears: readonly number[]
}

/** Throws what the database says: away, not migrated, or not ours to read. */
export async function readiness(reader: Reader): Promise<Readiness> {
  const { rows } = await reader.execute<{
    migrated_until: string | null
    unsafe: string[] | null
    waiting_since: string | null
    poisoned: number
    years: number[] | null
  }>(sql`
    select
      (select max(created_at) from drizzle.__drizzle_migrations) as migrated_until,
      ${unsafeSettingNames} as unsafe,
      (select extract(epoch from min(created_at)) * 1000 from outbox
        where done_at is null and poisoned_at is null) as waiting_since,
      (select count(*)::int from outbox where done_at is null and poisoned_at is not null) as poisoned,
      (select array_agg(distinct year order by year) from work_calendar) as years`)
  const [row] = rows
  return {
    migratedUntil: row?.migrated_until == null ? null : Number(row.migrated_until),
    unsafeSettings: row?.unsafe ?? [],
    waitingSince: row?.waiting_since == null ? null : Number(row.waiting_since),
    poisoned: row?.poisoned ?? 0,
    calendarYears: row?.years ?? [],
  }
}
