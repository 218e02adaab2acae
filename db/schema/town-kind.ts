import { sql } from 'drizzle-orm'
import { boolean, check, pgTable } from 'drizzle-orm/pg-core'

/** 演练: whether what lies in this database is practice; said once, before the first suggestion, and never changed. */
export const townKind = pgTable(
  'town_kind',
  { one: boolean('one').primaryKey().default(true), practice: boolean('practice').notNull() },
  (t) => [check('town_kind_one', sql`${t.one}`)],
)
