import { jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { at } from './columns.ts'
import { person } from './person.ts'
import { place } from './place.ts'

/** A point, east then north, in ten-thousandths of a degree (some ten metres): neighbours that share a border in the file share it here. */
export type MapPoint = readonly [east: number, north: number]
/** The first ring is the outline, further ones are holes. */
export type MapPolygon = readonly (readonly MapPoint[])[]
export interface TownshipArea {
  readonly placeId: string
  readonly polygons: readonly MapPolygon[]
}

/** The outlines of a county's townships, as its administrator brought them; the next import replaces them. */
export const townshipMap = pgTable('township_map', {
  countyId: text('county_id')
    .primaryKey()
    .references(() => place.id),
  source: text('source').notNull(),
  areas: jsonb('areas').$type<readonly TownshipArea[]>().notNull(),
  importedBy: text('imported_by')
    .notNull()
    .references(() => person.id),
  importedAt: at('imported_at').notNull(),
})
