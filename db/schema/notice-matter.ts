import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { at } from './columns.ts'
import { notice } from './notice.ts'
import { research } from './research.ts'
import { suggestion } from './suggestion.ts'

/** One thing a notice lists. What was done before the notice went out was left out of it, and since when stands here. */
export const noticeMatter = pgTable(
  'notice_matter',
  {
    noticeId: text('notice_id')
      .notNull()
      .references(() => notice.id),
    /** No reference: obligations may be built anew from a ledger, under the same ids. */
    obligationId: text('obligation_id').notNull(),
    /** Owed on a suggestion, or on a research and its papers: one of the two. */
    suggestionId: text('suggestion_id').references(() => suggestion.id),
    researchId: text('research_id').references(() => research.id),
    position: integer('position').notNull(),
    leftOutAt: at('left_out_at'),
  },
  (t) => [
    primaryKey({ columns: [t.noticeId, t.obligationId] }),
    check('notice_matter_of_one', sql`num_nonnulls(${t.suggestionId}, ${t.researchId}) = 1`),
    index('notice_matter_by_suggestion').on(t.suggestionId),
    index('notice_matter_by_research').on(t.researchId),
  ],
)
