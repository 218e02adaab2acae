import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { id, oneOf } from './columns.ts'
import { organization } from './organization.ts'
import { place } from './place.ts'

export const stationTypes = ['township', 'subdistrict', 'developmentZone', 'industry'] as const

/** A station, its assigner (Articles 20 (2) and 25) and the offices above it. `number` is its place in receipt numbers. */
export const liaisonStation = pgTable(
  'liaison_station',
  {
    id: id().references(() => organization.id),
    number: integer('number').notNull(),
    stationType: text('station_type', { enum: stationTypes }).notNull(),
    townshipId: text('township_id')
      .notNull()
      .references(() => place.id),
    countyId: text('county_id')
      .notNull()
      .references(() => place.id),
    townshipOfficeId: text('township_office_id')
      .notNull()
      .references(() => organization.id),
    countyOfficeId: text('county_office_id')
      .notNull()
      .references(() => organization.id),
    cityOfficeId: text('city_office_id').references(() => organization.id),
    openingHours: text('opening_hours').notNull().default(''),
    address: text('address').notNull().default(''),
  },
  (t) => [oneOf('liaison_station_type', t.stationType, stationTypes)],
)
