import { jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { StoredAnswer } from '../../workflows/rules/answer.ts'
import { at } from './columns.ts'
import { suggestion } from './suggestion.ts'

/** Each command once, with its answer, for the life of the suggestion: idempotency across runs, days and restarts. */
export const suggestionCommand = pgTable(
  'suggestion_command',
  {
    suggestionId: text('suggestion_id')
      .notNull()
      .references(() => suggestion.id),
    commandId: text('command_id').notNull(),
    kind: text('kind').notNull(),
    answer: jsonb('answer').$type<StoredAnswer>().notNull(),
    recordedAt: at('recorded_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.suggestionId, t.commandId] })],
)
