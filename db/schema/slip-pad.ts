import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import type { Post } from '../../workflows/rules/suggestion.ts'
import { at, id } from './columns.ts'
import { organization } from './organization.ts'
import { person } from './person.ts'

/** A pad of slips printed beforehand; its numbers are drawn from the station's series of the year at that moment. */
export const slipPad = pgTable('slip_pad', {
  id: id(),
  stationId: text('station_id')
    .notNull()
    .references(() => organization.id),
  many: integer('many').notNull(),
  printedBy: text('printed_by')
    .notNull()
    .references(() => person.id),
  printedAs: jsonb('printed_as').$type<Post>().notNull(),
  printedAt: at('printed_at').notNull(),
  /** One act, one pad: a repeat finds it. */
  commandId: text('command_id').notNull().unique(),
})
