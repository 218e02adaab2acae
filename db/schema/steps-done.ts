import { pgTable, text } from 'drizzle-orm/pg-core'
import { at } from './columns.ts'
import { person } from './person.ts'

/** 入门: who has put the first steps of his desk away. */
export const stepsDone = pgTable('steps_done', {
  personId: text('person_id')
    .primaryKey()
    .references(() => person.id),
  doneAt: at('done_at').notNull(),
})
