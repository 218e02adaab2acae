import { sql } from 'drizzle-orm'
import { index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { at, id } from './columns.ts'
import { person } from './person.ts'
import { sealed } from './sealed.ts'

/**
 * 草稿: what one person, in one post, has begun to write at the counter. Whole under the seal, for it holds a citizen's words and name and
 * nobody has judged yet which is which. One that ended (registered, discarded, run out) keeps its id alone for a while, so that a save that
 * comes late brings nothing back.
 */
export const intakeDraft = pgTable(
  'intake_draft',
  {
    /** Made by the window that began it, so that a save sent twice is one draft. */
    id: id(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    postId: text('post_id').notNull(),
    /** JSON of the form as it stands; empty once it ended. */
    content: sealed('content').notNull(),
    /** By which an erased person's unfinished drafts are found: see phone-fingerprint.ts. */
    phoneFingerprints: text('phone_fingerprints')
      .array()
      .notNull()
      .default(sql`'{}'`),
    version: integer('version').notNull(),
    /** The last save: a repeat finds it. */
    commandId: text('command_id').notNull(),
    touchedAt: at('touched_at').notNull(),
    endedAt: at('ended_at'),
  },
  (t) => [
    // One's own list (queries/list-intake-drafts).
    index('intake_draft_of')
      .on(t.personId, t.touchedAt)
      .where(sql`${t.endedAt} is null`),
  ],
)
