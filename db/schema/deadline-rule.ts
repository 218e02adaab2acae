import { foreignKey, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { DeadlineRule } from '../../workflows/rules/policy.ts'
import { deadlinePolicy } from './deadline-policy.ts'

/** One row of a policy version: who owes what, how long after which event. */
export const deadlineRule = pgTable(
  'deadline_rule',
  {
    policyId: text('policy_id').notNull(),
    policyVersion: integer('policy_version').notNull(),
    track: text('track').notNull(),
    key: text('key').notNull(),
    position: integer('position').notNull(),
    rule: jsonb('rule').$type<DeadlineRule>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.policyId, t.policyVersion, t.track, t.key] }),
    foreignKey({ columns: [t.policyId, t.policyVersion], foreignColumns: [deadlinePolicy.id, deadlinePolicy.version] }),
  ],
)
