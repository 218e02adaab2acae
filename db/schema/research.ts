import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { researchStages, type ResearchState } from '../../workflows/rules/research.ts'
import { at, id, oneOf } from './columns.ts'
import { organization } from './organization.ts'

/** One research (Article 20 (4)), shared by the suggestions that point to it. */
export const research = pgTable(
  'research',
  {
    id: id(),
    title: text('title').notNull(),
    officeId: text('office_id')
      .notNull()
      .references(() => organization.id),
    countyOfficeId: text('county_office_id').notNull(),
    cityOfficeId: text('city_office_id'),
    stage: text('stage', { enum: researchStages }).notNull(),
    openedAt: at('opened_at').notNull(),
    endedAt: at('ended_at'),
    nextDueAt: at('next_due_at'),
    nextMarkAt: at('next_mark_at'),
    seq: integer('seq').notNull(),
    rulesVersion: integer('rules_version').notNull(),
    state: jsonb('state').$type<ResearchState>().notNull(),
  },
  (t) => [
    oneOf('research_stage', t.stage, researchStages),
    index('research_by_office').on(t.officeId, t.id),
    index('research_by_county_office').on(t.countyOfficeId, t.id),
    index('research_open')
      .on(t.id)
      .where(sql`${t.stage} <> 'concluded'`),
  ],
)
