import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { ResearchEvent } from '../../workflows/rules/research.ts'
import type { Adjustment } from '../../workflows/rules/suggestion.ts'
import { at } from './columns.ts'
import { research } from './research.ts'

/** The research's ledger, chained like the suggestion's. */
export const researchEvent = pgTable(
  'research_event',
  {
    researchId: text('research_id')
      .notNull()
      .references(() => research.id),
    seq: integer('seq').notNull(),
    kind: text('kind').notNull(),
    commandId: text('command_id'),
    actor: jsonb('actor').$type<ResearchEvent['actor']>().notNull(),
    occurredAt: at('occurred_at').notNull(),
    recordedAt: at('recorded_at').notNull(),
    rulesVersion: integer('rules_version').notNull(),
    body: jsonb('body').$type<ResearchEvent['body']>().notNull(),
    opens: jsonb('opens').$type<ResearchEvent['opens']>().notNull(),
    settles: jsonb('settles').$type<ResearchEvent['settles']>().notNull(),
    adjusts: jsonb('adjusts').$type<readonly Adjustment[]>(),
    hash: text('hash').notNull(),
  },
  (t) => [primaryKey({ columns: [t.researchId, t.seq] })],
)
