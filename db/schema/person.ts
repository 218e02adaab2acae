import { pgTable, text } from 'drizzle-orm/pg-core'
import { id } from './columns.ts'

/** Staff, officials and deputies; `userId` where the person may sign in. */
export const person = pgTable('person', {
  id: id(),
  name: text('name').notNull(),
  userId: text('user_id').unique(),
})
