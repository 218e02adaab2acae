import { jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { at } from './columns.ts'

/** An intake request by its Idempotency-Key: written in the same transaction as the suggestion. */
export const intakeKey = pgTable('intake_key', {
  /** Keyed by who sent it and his key; the key itself may hold names and is not stored. */
  keyHash: text('key_hash').primaryKey(),
  bodyHash: text('body_hash').notNull(),
  suggestionId: text('suggestion_id').notNull(),
  answer: jsonb('answer').$type<Record<string, unknown>>().notNull(),
  createdAt: at('created_at').notNull(),
})
