import { sql } from 'drizzle-orm'
import { bigint, index, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { at } from './columns.ts'

/**
 * Who signed in, looked, changed an account: append-only for the serving role. `seq` and `hash` are the database's own: a trigger numbers
 * each row and chains it to the one before, whatever a program sends, so that none can write past the chain.
 */
export const auditEvent = pgTable(
  'audit_event',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: at('at').notNull(),
    personId: text('person_id'),
    act: text('act').notNull(),
    subjectId: text('subject_id'),
    detail: jsonb('detail').$type<Record<string, unknown>>().notNull().default({}),
    seq: bigint('seq', { mode: 'number' }).notNull().unique().default(0),
    hash: text('hash').notNull().default(''),
  },
  (t) => [
    // GET /api/audit: of one person, about one subject, in one period.
    index('audit_event_by_person').on(t.personId, t.seq),
    index('audit_event_by_subject').on(t.subjectId, t.seq),
    index('audit_event_by_suggestion')
      .on(sql`(${t.detail} ->> 'suggestionId')`)
      .where(sql`${t.detail} ->> 'suggestionId' is not null`),
    index('audit_event_by_time').on(t.at),
  ],
)
