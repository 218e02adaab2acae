import { sql } from 'drizzle-orm'
import { pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { at, id } from './columns.ts'
import { person } from './person.ts'
import { suggestion } from './suggestion.ts'

/** 暂缓销毁: what must stay whatever its class says (a lawsuit, an inspection), until somebody lifts it. */
export const retentionHold = pgTable(
  'retention_hold',
  {
    id: id(),
    suggestionId: text('suggestion_id')
      .notNull()
      .references(() => suggestion.id),
    reason: text('reason').notNull(),
    placedBy: text('placed_by')
      .notNull()
      .references(() => person.id),
    placedAt: at('placed_at').notNull(),
    liftedBy: text('lifted_by').references(() => person.id),
    liftedAt: at('lifted_at'),
    liftReason: text('lift_reason'),
  },
  (t) => [
    // One at a time; and what a destruction asks.
    uniqueIndex('retention_hold_standing')
      .on(t.suggestionId)
      .where(sql`${t.liftedAt} is null`),
  ],
)
