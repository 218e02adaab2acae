import { date, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import type { OfficeHours } from '../../workflows/rules/calendar.ts'
import { at } from './columns.ts'
import { person } from './person.ts'
import { place } from './place.ts'

/**
 * A county's office hours from a day on, 午休 between two spans; never edited: of two rows for one day the newer counts. A county
 * without a row keeps the hours of its deadline policy. `setBy`: null by command.
 */
export const officeHours = pgTable(
  'office_hours',
  {
    version: integer('version').primaryKey().generatedAlwaysAsIdentity(),
    countyId: text('county_id')
      .notNull()
      .references(() => place.id),
    effectiveFrom: date('effective_from').notNull(),
    hours: jsonb('hours').$type<OfficeHours>().notNull(),
    reason: text('reason').notNull(),
    setBy: text('set_by').references(() => person.id),
    setAt: at('set_at').notNull(),
  },
  // The hours of one county, day by day (queries/load-context).
  (t) => [index('office_hours_by_county').on(t.countyId, t.effectiveFrom, t.version)],
)
