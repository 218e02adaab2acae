import { date, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { DeadlinePolicy } from '../../workflows/rules/policy.ts'
import { at } from './columns.ts'
import { person } from './person.ts'
import { place } from './place.ts'

/** A version of a county's deadline policy, without its rows; `countyId` null is the default. Never edited. `publishedBy`: null: shipped. */
export const deadlinePolicy = pgTable(
  'deadline_policy',
  {
    id: text('id').notNull(),
    version: integer('version').notNull(),
    countyId: text('county_id').references(() => place.id),
    effectiveFrom: date('effective_from'),
    head: jsonb('head').$type<Omit<DeadlinePolicy, 'rules'>>().notNull(),
    createdAt: at('created_at').notNull(),
    reason: text('reason').notNull().default(''),
    publishedBy: text('published_by').references(() => person.id),
  },
  (t) => [primaryKey({ columns: [t.id, t.version] })],
)
