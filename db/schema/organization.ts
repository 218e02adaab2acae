import { boolean, index, pgTable, text } from 'drizzle-orm/pg-core'
import { organizationKinds } from '../../workflows/rules/suggestion.ts'
import { id, oneOf } from './columns.ts'
import { place } from './place.ts'

export const organizationLevels = ['township', 'county', 'city'] as const

/** Stations, congress offices and handling units. `level` township also marks local branches the county lists as such (Article 4). */
export const organization = pgTable(
  'organization',
  {
    id: id(),
    kind: text('kind', { enum: organizationKinds }).notNull(),
    level: text('level', { enum: organizationLevels }).notNull(),
    placeId: text('place_id')
      .notNull()
      .references(() => place.id),
    name: text('name').notNull(),
    nameEn: text('name_en').notNull().default(''),
    phone: text('phone').notNull().default(''),
    dispatchingOffice: boolean('dispatching_office').notNull().default(false),
    active: boolean('active').notNull().default(true),
  },
  (t) => [
    oneOf('organization_kind', t.kind, organizationKinds),
    oneOf('organization_level', t.level, organizationLevels),
    index('organization_by_place').on(t.placeId),
  ],
)
