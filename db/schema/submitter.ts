import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, text, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { id } from './columns.ts'
import { suggestion } from './suggestion.ts'

/** What of a number as it was written tells one telephone from another: its last eleven digits, without spaces, dashes or +86. */
export const phoneDigits = (phone: AnyPgColumn) => sql`right(regexp_replace(${phone}, '[^0-9]', '', 'g'), 11)`

/** Who raised it. Personal data stands here and nowhere else. `ordinal` 1 is the first named. */
export const submitter = pgTable(
  'submitter',
  {
    id: id(),
    suggestionId: text('suggestion_id')
      .notNull()
      .references(() => suggestion.id),
    ordinal: integer('ordinal').notNull(),
    name: text('name').notNull(),
    phone: text('phone').notNull(),
    address: text('address').notNull(),
    anonymous: boolean('anonymous').notNull(),
    identityHidden: boolean('identity_hidden').notNull(),
    /** What his query code is derived from; empty: his id. One code opens all parts of a letter, and changes on all of them. */
    codeSeed: text('code_seed').notNull().default(''),
  },
  (t) => [
    index('submitter_by_suggestion').on(t.suggestionId),
    // Earlier matters of whoever gives this number (queries/recall-by-phone). Who asked for secrecy is recalled by nobody.
    index('submitter_by_phone')
      .on(phoneDigits(t.phone))
      .where(sql`not ${t.anonymous} and not ${t.identityHidden} and ${t.phone} <> ''`),
    // All whose code changes with one that was lost (registers/issue-query-code).
    index('submitter_by_code_seed')
      .on(t.codeSeed)
      .where(sql`${t.codeSeed} <> ''`),
  ],
)
