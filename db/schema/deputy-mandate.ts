import { boolean, date, index, pgTable, text } from 'drizzle-orm/pg-core'
import { mandateLevels } from '../../workflows/rules/mandates.ts'
import { id, oneOf } from './columns.ts'
import { person } from './person.ts'
import { place } from './place.ts'

/** A deputy's seat in one congress (Article 11); military deputies stand outside enrolment and quotas. */
export const deputyMandate = pgTable(
  'deputy_mandate',
  {
    id: id(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    level: text('level', { enum: mandateLevels }).notNull(),
    placeId: text('place_id')
      .notNull()
      .references(() => place.id),
    term: text('term').notNull(),
    constituency: text('constituency').notNull().default(''),
    military: boolean('military').notNull().default(false),
    fromOn: date('from_on').notNull(),
    toOn: date('to_on'),
  },
  (t) => [
    oneOf('deputy_mandate_level', t.level, mandateLevels),
    index('deputy_mandate_by_person').on(t.personId),
    // GET /api/mandates: the deputies of one congress.
    index('deputy_mandate_by_place').on(t.placeId),
  ],
)
