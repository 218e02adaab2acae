import { boolean, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { at, id } from './columns.ts'
import { organization } from './organization.ts'
import { suggestion } from './suggestion.ts'

/** One unit's task, as lists and scopes need it; the truth stands in the suggestion's state. */
export const assignment = pgTable(
  'assignment',
  {
    id: id(),
    suggestionId: text('suggestion_id')
      .notNull()
      .references(() => suggestion.id),
    unitId: text('unit_id')
      .notNull()
      .references(() => organization.id),
    assignedBy: text('assigned_by').notNull(),
    assignedAt: at('assigned_at').notNull(),
    signedAt: at('signed_at'),
    endedAt: at('ended_at'),
    designated: boolean('designated').notNull(),
    openedSeq: integer('opened_seq').notNull(),
  },
  (t) => [
    index('assignment_by_unit').on(t.unitId, t.suggestionId),
    index('assignment_by_suggestion').on(t.suggestionId),
  ],
)
