import { date, index, pgTable, text } from 'drizzle-orm/pg-core'
import { id } from './columns.ts'
import { deputyMandate } from './deputy-mandate.ts'
import { organization } from './organization.ts'

/** A mandate enrolled in a station (Article 11), from day to day; who moves keeps the row of where he was. */
export const enrolment = pgTable(
  'enrolment',
  {
    id: id(),
    mandateId: text('mandate_id')
      .notNull()
      .references(() => deputyMandate.id),
    stationId: text('station_id')
      .notNull()
      .references(() => organization.id),
    fromOn: date('from_on').notNull(),
    toOn: date('to_on'),
  },
  (t) => [
    index('enrolment_by_station').on(t.stationId),
    // GET /api/mandates: where each is enrolled, and was.
    index('enrolment_by_mandate').on(t.mandateId),
  ],
)
