import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { at } from './columns.ts'

/** Failed look-ups by hour, per address network and per receipt number (hashed): the limit holds across processes. */
export const lookupAttempt = pgTable(
  'lookup_attempt',
  {
    bucket: text('bucket').notNull(),
    hour: at('hour').notNull(),
    failures: integer('failures').notNull(),
  },
  (t) => [primaryKey({ columns: [t.bucket, t.hour] })],
)
