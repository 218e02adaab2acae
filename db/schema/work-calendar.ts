import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { at } from './columns.ts'

/** One import of one year's schedule. The newest version of a year counts; the calendar's version is the newest of all. */
export const workCalendar = pgTable('work_calendar', {
  version: integer('version').primaryKey().generatedAlwaysAsIdentity(),
  year: integer('year').notNull(),
  source: text('source').notNull(),
  importedAt: at('imported_at').notNull(),
})
