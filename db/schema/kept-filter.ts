import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import type { KeptFilterTray, KeptFilterWanted } from '../../workflows/rules/kept-filters.ts'
import { at, id } from './columns.ts'
import { person } from './person.ts'

/** 常用筛选: how one person likes to narrow a tray. No word that was searched for, so that no citizen's name lies here. */
export const keptFilter = pgTable(
  'kept_filter',
  {
    /** Made by the window, so that one sent twice is one. */
    id: id(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    name: text('name').notNull(),
    tray: text('tray').$type<KeptFilterTray>().notNull(),
    wanted: jsonb('wanted').$type<KeptFilterWanted>().notNull(),
    keptAt: at('kept_at').notNull(),
  },
  // One's own list (queries/list-kept-filters).
  (t) => [index('kept_filter_of').on(t.personId, t.keptAt, t.id)],
)
