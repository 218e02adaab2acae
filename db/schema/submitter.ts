import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { id } from './columns.ts'
import { suggestion } from './suggestion.ts'

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
    // All whose code changes with one that was lost (registers/issue-query-code).
    index('submitter_by_code_seed')
      .on(t.codeSeed)
      .where(sql`${t.codeSeed} <> ''`),
  ],
)
