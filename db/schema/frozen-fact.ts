import { boolean, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { at } from './columns.ts'
import { frozenFigures } from './frozen-figures.ts'
import { suggestion } from './suggestion.ts'

/** What was true of one suggestion when figures were read: first as they went out for checking, then as they were fixed. Only added to. */
export const frozenFact = pgTable(
  'frozen_fact',
  {
    frozenId: text('frozen_id')
      .notNull()
      .references(() => frozenFigures.id),
    isFixed: boolean('is_fixed').notNull(),
    suggestionId: text('suggestion_id')
      .notNull()
      .references(() => suggestion.id),
    stationId: text('station_id').notNull(),
    townshipOfficeId: text('township_office_id').notNull(),
    countyOfficeId: text('county_office_id').notNull(),
    cityOfficeId: text('city_office_id'),
    deputyId: text('deputy_id'),
    unitIds: text('unit_ids').array().notNull(),
    /** `none`: not classified then. */
    route: text('route').notNull(),
    stage: text('stage').notNull(),
    registeredAt: at('registered_at').notNull(),
    /** The codes of the measures it counts in. */
    measures: text('measures').array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.frozenId, t.isFixed, t.suggestionId] }),
    index('frozen_fact_by_suggestion').on(t.suggestionId),
  ],
)
