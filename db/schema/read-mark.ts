import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { at } from './columns.ts'
import { person } from './person.ts'
import { suggestion } from './suggestion.ts'

/** 已读: up to which event of a suggestion one person has read it. What came later is unread for him. */
export const readMark = pgTable(
  'read_mark',
  {
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    suggestionId: text('suggestion_id')
      .notNull()
      .references(() => suggestion.id),
    /** The number of the last event he saw; 0: put back among the unread. */
    seq: integer('seq').notNull(),
    readAt: at('read_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.suggestionId] })],
)
