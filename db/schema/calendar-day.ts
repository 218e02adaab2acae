import { date, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { oneOf } from './columns.ts'
import { workCalendar } from './work-calendar.ts'

export const calendarDayKinds = ['holiday', 'workday'] as const

/** Exceptions to Monday–Friday: statutory holidays, and make-up working days (调休). */
export const calendarDay = pgTable(
  'calendar_day',
  {
    version: integer('version')
      .notNull()
      .references(() => workCalendar.version),
    day: date('day').notNull(),
    kind: text('kind', { enum: calendarDayKinds }).notNull(),
    name: text('name').notNull(),
  },
  (t) => [primaryKey({ columns: [t.version, t.day] }), oneOf('calendar_day_kind', t.kind, calendarDayKinds)],
)
