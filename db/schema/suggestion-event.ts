import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { Adjustment, SuggestionEvent } from '../../workflows/rules/suggestion.ts'
import { at } from './columns.ts'
import { suggestion } from './suggestion.ts'

/** The ledger: append-only, each row's hash chained to the row before. The serving role may only insert and read. */
export const suggestionEvent = pgTable(
  'suggestion_event',
  {
    suggestionId: text('suggestion_id')
      .notNull()
      .references(() => suggestion.id),
    seq: integer('seq').notNull(),
    kind: text('kind').notNull(),
    commandId: text('command_id'),
    actor: jsonb('actor').$type<SuggestionEvent['actor']>().notNull(),
    occurredAt: at('occurred_at').notNull(),
    recordedAt: at('recorded_at').notNull(),
    rulesVersion: integer('rules_version').notNull(),
    body: jsonb('body').$type<SuggestionEvent['body']>().notNull(),
    opens: jsonb('opens').$type<SuggestionEvent['opens']>().notNull(),
    settles: jsonb('settles').$type<SuggestionEvent['settles']>().notNull(),
    adjusts: jsonb('adjusts').$type<readonly Adjustment[]>(),
    hash: text('hash').notNull(),
  },
  (t) => [primaryKey({ columns: [t.suggestionId, t.seq] })],
)
