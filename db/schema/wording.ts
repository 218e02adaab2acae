import { boolean, index, pgTable, text } from 'drizzle-orm/pg-core'
import { wordingActs } from '../../workflows/rules/wordings.ts'
import { at, id, oneOf } from './columns.ts'
import { person } from './person.ts'
import { place } from './place.ts'

/** A wording an office keeps for an act (措辞模板): offered to its own place and to what lies below. */
export const wording = pgTable(
  'wording',
  {
    id: id(),
    placeId: text('place_id')
      .notNull()
      .references(() => place.id),
    act: text('act', { enum: wordingActs }).notNull(),
    title: text('title').notNull(),
    text: text('text').notNull(),
    active: boolean('active').notNull().default(true),
    writtenBy: text('written_by')
      .notNull()
      .references(() => person.id),
    writtenAt: at('written_at').notNull(),
  },
  (t) => [
    oneOf('wording_act', t.act, wordingActs),
    // GET /api/wordings: those of one's place and of the places above it.
    index('wording_by_place').on(t.placeId),
  ],
)
