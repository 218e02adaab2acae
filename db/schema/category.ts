import { boolean, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { id } from './columns.ts'

/** The topic tree, three levels; within one `position` orders, then the id. */
export const category = pgTable(
  'category',
  {
    id: id(),
    parentId: text('parent_id'),
    level: integer('level').notNull(),
    name: text('name').notNull(),
    nameEn: text('name_en').notNull().default(''),
    active: boolean('active').notNull().default(true),
    position: integer('position').notNull().default(0),
  },
  (t) => [index('category_by_parent').on(t.parentId)],
)
