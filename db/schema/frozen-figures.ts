import { date, index, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core'
import type { Post } from '../../workflows/rules/suggestion.ts'
import { at, id } from './columns.ts'
import { organization } from './organization.ts'
import { person } from './person.ts'

/** 截至某日的数据: a period of one county, open for 数据核对 for a day and then fixed. Never deleted. */
export const frozenFigures = pgTable(
  'frozen_figures',
  {
    id: id(),
    countyOfficeId: text('county_office_id')
      .notNull()
      .references(() => organization.id),
    fromDay: date('from_day').notNull(),
    toDay: date('to_day').notNull(),
    /** What each number meant when it was frozen: code and words of every measure. */
    measures: jsonb('measures').$type<readonly { code: string; zh: string; en: string }[]>().notNull(),
    begunBy: text('begun_by')
      .notNull()
      .references(() => person.id),
    begunAs: jsonb('begun_as').$type<Post>().notNull(),
    begunAt: at('begun_at').notNull(),
    checkUntil: at('check_until').notNull(),
    fixedBy: text('fixed_by').references(() => person.id),
    fixedAt: at('fixed_at'),
    /** 通报编号, drawn when it is fixed. */
    number: text('number'),
    commandId: text('command_id').notNull().unique(),
  },
  (t) => [
    unique('frozen_figures_number').on(t.countyOfficeId, t.number),
    // The same days a year before.
    index('frozen_figures_by_period').on(t.countyOfficeId, t.fromDay, t.toDay),
  ],
)
