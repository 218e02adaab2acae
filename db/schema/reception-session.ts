import { sql } from 'drizzle-orm'
import { date, index, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core'
import type { Post } from '../../workflows/rules/suggestion.ts'
import { at, id } from './columns.ts'
import { organization } from './organization.ts'
import { person } from './person.ts'

/** 接待: one sitting of a station on a day, to which attendance and suggestions belong (Articles 10 (3), 18, 21). Never deleted. */
export const receptionSession = pgTable(
  'reception_session',
  {
    id: id(),
    stationId: text('station_id')
      .notNull()
      .references(() => organization.id),
    heldOn: date('held_on').notNull(),
    /** Where, when not in the station's own rooms; may be empty. */
    place: text('place').notNull().default(''),
    openedBy: text('opened_by')
      .notNull()
      .references(() => person.id),
    openedAs: jsonb('opened_as').$type<Post>().notNull(),
    openedAt: at('opened_at').notNull(),
    closedBy: text('closed_by').references(() => person.id),
    closedAt: at('closed_at'),
  },
  (t) => [
    // Whoever opens it first on that day opens it for all.
    unique('reception_session_one_a_day').on(t.stationId, t.heldOn),
    index('reception_session_open')
      .on(t.stationId)
      .where(sql`${t.closedAt} is null`),
  ],
)
