import { index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import type { DeadlinePolicy } from '../../workflows/rules/policy.ts'
import { at, id } from './columns.ts'
import { person } from './person.ts'
import { place } from './place.ts'

/**
 * A county's next policy while it is written: whole, with the version it began from. Published, it stays as it was then
 * (`publishedVersion`) and is not changed again.
 */
export const deadlinePolicyDraft = pgTable(
  'deadline_policy_draft',
  {
    id: id(),
    countyId: text('county_id')
      .notNull()
      .references(() => place.id),
    baseId: text('base_id').notNull(),
    baseVersion: integer('base_version').notNull(),
    policy: jsonb('policy').$type<DeadlinePolicy>().notNull(),
    madeBy: text('made_by')
      .notNull()
      .references(() => person.id),
    madeAt: at('made_at').notNull(),
    changedBy: text('changed_by')
      .notNull()
      .references(() => person.id),
    changedAt: at('changed_at').notNull(),
    publishedVersion: integer('published_version'),
  },
  // The drafts of one county (queries/list-policies).
  (t) => [index('deadline_policy_draft_by_county').on(t.countyId, t.id)],
)
