import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'

/** The station's serial of the year; the row lock makes the series gapless. */
export const receiptCounter = pgTable(
  'receipt_counter',
  {
    stationId: text('station_id').notNull(),
    year: integer('year').notNull(),
    last: integer('last').notNull(),
  },
  (t) => [primaryKey({ columns: [t.stationId, t.year] })],
)
