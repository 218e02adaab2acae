import { bigint, boolean, pgTable, text } from 'drizzle-orm/pg-core'

/** The one row that says where the audit's chain ends, so that a tail cut off is missed. Only the trigger moves it. */
export const auditHead = pgTable('audit_head', {
  only: boolean('only').primaryKey().default(true),
  seq: bigint('seq', { mode: 'number' }).notNull(),
  hash: text('hash').notNull(),
})
