import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { draftableMoves, draftedStates } from '../../workflows/rules/drafted-moves.ts'
import type { Post } from '../../workflows/rules/suggestion.ts'
import { at, id, oneOf } from './columns.ts'
import { organization } from './organization.ts'
import { person } from './person.ts'
import { suggestion } from './suggestion.ts'

/**
 * 拟办: an officer's act as he would send it, until the head of his office signs it. No part of the story. Its words end with it: once signed they
 * are the move's documents, and what was taken back is nobody's.
 */
export const draftedMove = pgTable(
  'drafted_move',
  {
    id: id(),
    suggestionId: text('suggestion_id')
      .notNull()
      .references(() => suggestion.id),
    officeId: text('office_id')
      .notNull()
      .references(() => organization.id),
    move: text('move', { enum: draftableMoves }).notNull(),
    /** The body of the move's own door, but for who acts. */
    fields: jsonb('fields').$type<Record<string, unknown>>().notNull(),
    /** The last event of the matter its drafter had seen. */
    seq: integer('seq').notNull(),
    state: text('state', { enum: draftedStates }).notNull(),
    /** Raised each time it is offered anew: nobody signs what he has not read. */
    version: integer('version').notNull(),
    draftedBy: text('drafted_by')
      .notNull()
      .references(() => person.id),
    draftedAs: jsonb('drafted_as').$type<Post>().notNull(),
    draftedAt: at('drafted_at').notNull(),
    givenBackBy: text('given_back_by').references(() => person.id),
    givenBackAt: at('given_back_at'),
    givenBackReason: text('given_back_reason'),
    /** Stands before the move is sent, so that whoever sends it again sends the same. */
    signedBy: text('signed_by').references(() => person.id),
    signedAs: jsonb('signed_as').$type<Post>(),
    signedAt: at('signed_at'),
    /** A refused signature ends the command's id; the next is another. */
    attempt: integer('attempt').notNull().default(1),
    commandId: text('command_id'),
  },
  (t) => [
    oneOf('drafted_move_move', t.move, draftableMoves),
    oneOf('drafted_move_state', t.state, draftedStates),
    // One at a time of a matter.
    uniqueIndex('drafted_move_open')
      .on(t.suggestionId)
      .where(sql`${t.state} in ('waiting', 'givenBack')`),
    // What an office has to sign or to mend, and how many.
    index('drafted_move_by_office')
      .on(t.officeId, t.id)
      .where(sql`${t.state} in ('waiting', 'givenBack')`),
    // Of one matter: who drafted and who signed.
    index('drafted_move_by_suggestion').on(t.suggestionId),
  ],
)
