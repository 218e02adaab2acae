import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { at } from './columns.ts'
import { person } from './person.ts'

/**
 * One revision of one year's schedule, never edited: an import, or a single day set by hand. The newest revision of a year counts; the
 * calendar's version is the newest of all. `importedBy`: null by command.
 */
export const workCalendar = pgTable('work_calendar', {
  version: integer('version').primaryKey().generatedAlwaysAsIdentity(),
  year: integer('year').notNull(),
  source: text('source').notNull(),
  importedAt: at('imported_at').notNull(),
  reason: text('reason').notNull().default(''),
  importedBy: text('imported_by').references(() => person.id),
})
