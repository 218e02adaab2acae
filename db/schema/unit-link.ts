import { sql } from 'drizzle-orm'
import { index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { at, id } from './columns.ts'
import { organization } from './organization.ts'
import { person } from './person.ts'
import { suggestion } from './suggestion.ts'

/** 办理链接: what lets a unit without an account into one task. Of its token and its code only keyed hashes stand here. */
export const unitLink = pgTable(
  'unit_link',
  {
    id: id(),
    suggestionId: text('suggestion_id')
      .notNull()
      .references(() => suggestion.id),
    /** The task, as the suggestion's state names it. */
    assignmentId: text('assignment_id').notNull(),
    unitId: text('unit_id')
      .notNull()
      .references(() => organization.id),
    tokenHash: text('token_hash').notNull().unique(),
    /** Of the newest code; taken once. */
    codeHash: text('code_hash').notNull(),
    codeUsedAt: at('code_used_at'),
    issuedBy: text('issued_by')
      .notNull()
      .references(() => person.id),
    /** The office it was issued for: whom the unit calls. */
    issuedFor: text('issued_for')
      .notNull()
      .references(() => organization.id),
    issuedAt: at('issued_at').notNull(),
    expiresAt: at('expires_at').notNull(),
    revokedAt: at('revoked_at'),
  },
  (t) => [
    // A new link of a task ends the older one.
    uniqueIndex('unit_link_one_of_task')
      .on(t.assignmentId)
      .where(sql`${t.revokedAt} is null`),
    // The list of a matter's links.
    index('unit_link_by_suggestion').on(t.suggestionId, t.id),
  ],
)
