import { date, index, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import type { Post } from '../../workflows/rules/suggestion.ts'
import { at, id } from './columns.ts'
import { organization } from './organization.ts'
import { person } from './person.ts'

/** 鉴定清单: what of one county had reached the end of its keeping on a day. Kept for good. */
export const appraisal = pgTable(
  'appraisal',
  {
    id: id(),
    countyOfficeId: text('county_office_id')
      .notNull()
      .references(() => organization.id),
    asOf: date('as_of').notNull(),
    madeBy: text('made_by')
      .notNull()
      .references(() => person.id),
    madeAs: jsonb('made_as').$type<Post>().notNull(),
    madeAt: at('made_at').notNull(),
    commandId: text('command_id').notNull().unique(),
  },
  (t) => [index('appraisal_by_county').on(t.countyOfficeId, t.id)],
)
