import { index, pgTable, text } from 'drizzle-orm/pg-core'
import { at, id } from './columns.ts'
import { frozenFigures } from './frozen-figures.ts'
import { organization } from './organization.ts'
import { person } from './person.ts'
import { suggestion } from './suggestion.ts'

/** What an office or a unit says of one suggestion while figures are checked: why it is late, or what is still to be entered. */
export const figureRemark = pgTable(
  'figure_remark',
  {
    id: id(),
    frozenId: text('frozen_id')
      .notNull()
      .references(() => frozenFigures.id),
    suggestionId: text('suggestion_id')
      .notNull()
      .references(() => suggestion.id),
    organizationId: text('organization_id')
      .notNull()
      .references(() => organization.id),
    text: text('text').notNull(),
    saidBy: text('said_by')
      .notNull()
      .references(() => person.id),
    saidAt: at('said_at').notNull(),
  },
  (t) => [index('figure_remark_of').on(t.frozenId, t.id)],
)
