import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'

/** An office's serial of one kind of paper in a year (notices, bulletins); the row lock makes the series gapless. */
export const noticeCounter = pgTable(
  'notice_counter',
  {
    organizationId: text('organization_id').notNull(),
    kind: text('kind').notNull(),
    year: integer('year').notNull(),
    last: integer('last').notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.kind, t.year] })],
)
