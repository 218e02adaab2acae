import { sql } from 'drizzle-orm'
import { check, date, index, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { at, id } from './columns.ts'
import { organization } from './organization.ts'
import { person } from './person.ts'

/** What stood before a day of the roster was changed, who did it and why. */
export interface DutyChange {
  readonly dutyOn: string
  readonly fromTime: string
  readonly toTime: string
  readonly deputyIds: readonly string[]
  readonly reason: string
  readonly by: string
  /** ISO 8601. */
  readonly at: string
}

/** 值班日: on which day which deputies sit at a station. Never deleted: taken out of use with a reason. */
export const dutyDay = pgTable(
  'duty_day',
  {
    id: id(),
    stationId: text('station_id')
      .notNull()
      .references(() => organization.id),
    dutyOn: date('duty_on').notNull(),
    /** HH:MM by Shanghai's clock; empty: nothing was said of the hour. */
    fromTime: text('from_time').notNull().default(''),
    toTime: text('to_time').notNull().default(''),
    deputyIds: text('deputy_ids').array().notNull(),
    /** Oldest first; added to and never changed. */
    changes: jsonb('changes').$type<DutyChange[]>().notNull().default([]),
    voidedAt: at('voided_at'),
    voidedBy: text('voided_by').references(() => person.id),
    voidReason: text('void_reason').notNull().default(''),
    enteredBy: text('entered_by')
      .notNull()
      .references(() => person.id),
    enteredAt: at('entered_at').notNull(),
    /** One act, one row: a repeat finds it. */
    commandId: text('command_id').notNull().unique(),
  },
  (t) => [
    // A morning and an afternoon of one day may have deputies of their own; the same hour stands once.
    uniqueIndex('duty_day_once')
      .on(t.stationId, t.dutyOn, t.fromTime)
      .where(sql`${t.voidedAt} is null`),
    // GET /api/duty-days: a month of a station, with what was taken out of use.
    index('duty_day_by_station').on(t.stationId, t.dutyOn),
    // GET /api/me/deputy-year: when a deputy sits.
    index('duty_day_by_deputy').using('gin', t.deputyIds),
    check('duty_day_somebody', sql`cardinality(${t.deputyIds}) >= 1`),
    check('duty_day_voided', sql`(${t.voidedAt} is null) = (${t.voidedBy} is null)`),
  ],
)
