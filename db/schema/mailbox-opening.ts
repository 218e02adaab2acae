import { sql } from 'drizzle-orm'
import { check, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { at } from './columns.ts'
import { organization } from './organization.ts'
import { receptionSession } from './reception-session.ts'

/** What stood before a count was corrected, who did it and why. */
export interface LetterCorrection {
  readonly letters: number
  readonly reason: string
  readonly by: string
  /** ISO 8601. */
  readonly at: string
}

/** 开箱: what a sitting of the kind `mailbox` has beside itself: who opened the mailbox, when, and how many letters lay in it (Article 7). */
export const mailboxOpening = pgTable(
  'mailbox_opening',
  {
    sessionId: text('session_id')
      .primaryKey()
      .references(() => receptionSession.id),
    stationId: text('station_id')
      .notNull()
      .references(() => organization.id),
    openedAt: at('opened_at').notNull(),
    /** The names of those who opened it together. */
    openers: text('openers').array().notNull(),
    letters: integer('letters').notNull(),
    remarks: text('remarks').notNull().default(''),
    /** Oldest first; added to and never changed. */
    corrections: jsonb('corrections').$type<LetterCorrection[]>().notNull().default([]),
    /** One act, one row: a repeat finds it. */
    commandId: text('command_id').notNull().unique(),
  },
  (t) => [
    unique('mailbox_opening_once').on(t.stationId, t.openedAt),
    check('mailbox_opening_letters', sql`${t.letters} >= 0`),
    check('mailbox_opening_openers', sql`cardinality(${t.openers}) >= 2`),
  ],
)
