import { boolean, index, pgTable, text } from 'drizzle-orm/pg-core'
import { at, id } from './columns.ts'
import { unitLink } from './unit-link.ts'

/** One device let in by a link and its code. Never a person's session: it opens the link's task and nothing else. */
export const unitLinkSession = pgTable(
  'unit_link_session',
  {
    id: id(),
    linkId: text('link_id')
      .notNull()
      .references(() => unitLink.id),
    tokenHash: text('token_hash').notNull().unique(),
    /** Stays open until the link ends: somebody said that the device is his own. */
    remembered: boolean('remembered').notNull(),
    openedAt: at('opened_at').notNull(),
    lastSeenAt: at('last_seen_at').notNull(),
    endedAt: at('ended_at'),
  },
  (t) => [index('unit_link_session_by_link').on(t.linkId)],
)
