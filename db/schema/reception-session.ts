import { sql } from 'drizzle-orm'
import { date, index, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { sittingKinds } from '../../workflows/rules/receptions.ts'
import type { Post } from '../../workflows/rules/suggestion.ts'
import { at, id, oneOf } from './columns.ts'
import { organization } from './organization.ts'
import { person } from './person.ts'

/**
 * 接待, 开箱: one sitting of a station on a day, to which suggestions belong; a reception's attendance too (Articles 10 (3), 18, 21), an opening's
 * letters (Article 7, mailbox-opening.ts). Never deleted.
 */
export const receptionSession = pgTable(
  'reception_session',
  {
    id: id(),
    kind: text('kind', { enum: sittingKinds }).notNull().default('reception'),
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
    oneOf('reception_session_kind', t.kind, sittingKinds),
    // Whoever opens a reception first on that day opens it for all; a mailbox may be opened twice.
    uniqueIndex('reception_session_one_a_day')
      .on(t.stationId, t.heldOn)
      .where(sql`${t.kind} = 'reception'`),
    // When a station's mailbox was opened (queries/opening-days).
    index('reception_session_mailbox')
      .on(t.stationId, t.heldOn)
      .where(sql`${t.kind} = 'mailbox'`),
    index('reception_session_open')
      .on(t.stationId)
      .where(sql`${t.closedAt} is null`),
  ],
)
