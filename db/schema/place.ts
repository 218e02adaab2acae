import { index, pgTable, text } from 'drizzle-orm/pg-core'
import { oneOf } from './columns.ts'

export const placeLevels = ['city', 'county', 'township', 'village', 'grid'] as const

/** City → county → township → village or grid. The id is the division code where one exists. */
export const place = pgTable(
  'place',
  {
    id: text('id').primaryKey(),
    parentId: text('parent_id'),
    level: text('level', { enum: placeLevels }).notNull(),
    name: text('name').notNull(),
    nameEn: text('name_en').notNull().default(''),
  },
  (t) => [oneOf('place_level', t.level, placeLevels), index('place_by_parent').on(t.parentId)],
)
