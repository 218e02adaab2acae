import { bigint, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { at } from './columns.ts'

/** Who signed in, looked, changed an account: append-only for the serving role. */
export const auditEvent = pgTable('audit_event', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  at: at('at').notNull(),
  personId: text('person_id'),
  act: text('act').notNull(),
  subjectId: text('subject_id'),
  detail: jsonb('detail').$type<Record<string, unknown>>().notNull().default({}),
})
