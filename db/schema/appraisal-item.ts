import { sql } from 'drizzle-orm'
import { date, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { appraisalDecisions, appraisedKinds, bars } from '../../workflows/rules/retention.ts'
import { appraisal } from './appraisal.ts'
import { at, oneOf } from './columns.ts'
import { person } from './person.ts'
import { retentionRule } from './retention-rule.ts'
import { suggestion } from './suggestion.ts'

/** One matter on an appraisal list: number, kind, category, days and reasons, and nobody's name. It outlives what it destroys. */
export const appraisalItem = pgTable(
  'appraisal_item',
  {
    appraisalId: text('appraisal_id')
      .notNull()
      .references(() => appraisal.id),
    suggestionId: text('suggestion_id')
      .notNull()
      .references(() => suggestion.id),
    receiptNumber: text('receipt_number').notNull(),
    categoryId: text('category_id'),
    kind: text('kind', { enum: appraisedKinds }).notNull(),
    registeredAt: at('registered_at').notNull(),
    endedAt: at('ended_at').notNull(),
    ruleVersion: integer('rule_version')
      .notNull()
      .references(() => retentionRule.version),
    /** The last day of its keeping. */
    keptUntil: date('kept_until').notNull(),
    decision: text('decision', { enum: appraisalDecisions }),
    reason: text('reason'),
    /** Of what is kept longer: until when it comes on no further list. */
    keepUntil: date('keep_until'),
    decidedBy: text('decided_by').references(() => person.id),
    decidedAt: at('decided_at'),
    approvedBy: text('approved_by').references(() => person.id),
    approvedAt: at('approved_at'),
    destroyedAt: at('destroyed_at'),
    /** Why the last try to destroy it did not. */
    barred: text('barred', { enum: bars }),
    triedAt: at('tried_at'),
  },
  (t) => [
    primaryKey({ columns: [t.appraisalId, t.suggestionId] }),
    oneOf('appraisal_item_kind', t.kind, appraisedKinds),
    oneOf('appraisal_item_decision', t.decision, appraisalDecisions),
    oneOf('appraisal_item_barred', t.barred, bars),
    // Whether a matter stands on another list already.
    index('appraisal_item_of').on(t.suggestionId),
    // What is still to be destroyed.
    index('appraisal_item_approved')
      .on(t.appraisalId, t.suggestionId)
      .where(sql`${t.approvedAt} is not null and ${t.destroyedAt} is null`),
  ],
)
