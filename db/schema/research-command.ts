import { jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { StoredAnswer } from '../../workflows/rules/answer.ts'
import { at } from './columns.ts'
import { research } from './research.ts'

/** Each command of a research once, with its answer. */
export const researchCommand = pgTable(
  'research_command',
  {
    researchId: text('research_id')
      .notNull()
      .references(() => research.id),
    commandId: text('command_id').notNull(),
    kind: text('kind').notNull(),
    answer: jsonb('answer').$type<StoredAnswer>().notNull(),
    recordedAt: at('recorded_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.researchId, t.commandId] })],
)
