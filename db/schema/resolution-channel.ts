import { boolean, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { id } from './columns.ts'
import { place } from './place.ts'

/** The county's catalogue of legal channels for Article 20 (5): court service, arbitration, legal aid, petitions … */
export const resolutionChannel = pgTable(
  'resolution_channel',
  {
    id: id(),
    countyId: text('county_id')
      .notNull()
      .references(() => place.id),
    name: text('name').notNull(),
    nameEn: text('name_en').notNull().default(''),
    contact: text('contact').notNull().default(''),
    active: boolean('active').notNull().default(true),
    position: integer('position').notNull().default(0),
  },
  (t) => [index('resolution_channel_by_county').on(t.countyId)],
)
