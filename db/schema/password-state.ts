import { boolean, pgTable, text } from 'drizzle-orm/pg-core'
import { at } from './columns.ts'
import { user } from './sign-in.ts'

/** Of each account: since when its password stands, whether its owner chose it, and the hashes that may not come back. */
export const passwordState = pgTable('password_state', {
  userId: text('user_id')
    .primaryKey()
    .references(() => user.id, { onDelete: 'cascade' }),
  /** Somebody else knows it: it opens nothing but the door where it is changed. */
  temporary: boolean('temporary').notNull(),
  setAt: at('set_at').notNull(),
  formerHashes: text('former_hashes').array().notNull().default([]),
})
