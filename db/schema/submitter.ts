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
  },
  (t) => [index('submitter_by_suggestion').on(t.suggestionId)],
)
