import { date, index, pgTable, text } from 'drizzle-orm/pg-core'
import { roles } from '../../workflows/rules/suggestion.ts'
import { id, oneOf } from './columns.ts'
import { organization } from './organization.ts'
import { person } from './person.ts'

/** A role at an organisation, from day to day (`toOn` is the last day held); one person often holds several. */
export const post = pgTable(
  'post',
  {
    id: id(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    role: text('role', { enum: roles }).notNull(),
    organizationId: text('organization_id')
      .notNull()
      .references(() => organization.id),
    fromOn: date('from_on').notNull(),
    toOn: date('to_on'),
  },
  (t) => [oneOf('post_role', t.role, roles), index('post_by_person').on(t.personId)],
)
