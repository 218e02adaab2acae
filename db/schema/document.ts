import { index, pgTable, text } from 'drizzle-orm/pg-core'
import { at, id } from './columns.ts'

/** An immutable text: what a citizen said, an answer, a result, a report, a reason. Workflows know only its id. */
export const document = pgTable(
  'document',
  {
    id: id(),
    /** The suggestion or research it belongs to. */
    subjectId: text('subject_id').notNull(),
    purpose: text('purpose').notNull(),
    title: text('title').notNull().default(''),
    text: text('text').notNull(),
    sha256: text('sha256').notNull(),
    createdBy: text('created_by'),
    createdAt: at('created_at').notNull(),
  },
  (t) => [index('document_by_subject').on(t.subjectId)],
)
