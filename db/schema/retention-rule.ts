import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { recordKinds } from '../../workflows/rules/retention.ts'
import { at, oneOf } from './columns.ts'
import { organization } from './organization.ts'
import { person } from './person.ts'

/** How long a county keeps one kind of record, with the archives authority's agreement; never edited: the newest row of a kind counts, and without one it is kept for good. */
export const retentionRule = pgTable(
  'retention_rule',
  {
    version: integer('version').primaryKey().generatedAlwaysAsIdentity(),
    countyOfficeId: text('county_office_id')
      .notNull()
      .references(() => organization.id),
    kind: text('kind', { enum: recordKinds }).notNull(),
    /** Null: for good. */
    years: integer('years'),
    /** Number of the paper by which the archives authority agreed. */
    agreement: text('agreement').notNull(),
    reason: text('reason').notNull(),
    setBy: text('set_by')
      .notNull()
      .references(() => person.id),
    setAt: at('set_at').notNull(),
  },
  (t) => [
    oneOf('retention_rule_kind', t.kind, recordKinds),
    check('retention_rule_years', sql`${t.years} in (10, 30)`),
    // The newest of each kind of one county.
    index('retention_rule_of').on(t.countyOfficeId, t.kind, t.version),
  ],
)
