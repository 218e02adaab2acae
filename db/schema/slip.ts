import { sql } from 'drizzle-orm'
import { check, index, pgTable, text } from 'drizzle-orm/pg-core'
import { at } from './columns.ts'
import { person } from './person.ts'
import { slipPad } from './slip-pad.ts'
import { suggestion } from './suggestion.ts'

/** One pre-numbered slip: unused, entered as one matter, or void. Its number stays in the series whatever becomes of it. */
export const slip = pgTable(
  'slip',
  {
    receiptNumber: text('receipt_number').primaryKey(),
    padId: text('pad_id')
      .notNull()
      .references(() => slipPad.id),
    /** What its code is derived from by keyed hash (query-code.ts); of the code itself nothing is kept. */
    codeSeed: text('code_seed').notNull().unique(),
    /** Never two matters on one slip, never two slips of one matter. */
    suggestionId: text('suggestion_id')
      .unique('slip_of_one_matter')
      .references(() => suggestion.id),
    enteredAt: at('entered_at'),
    voidedAt: at('voided_at'),
    voidedBy: text('voided_by').references(() => person.id),
    voidReason: text('void_reason').notNull().default(''),
  },
  (t) => [
    index('slip_by_pad').on(t.padId, t.receiptNumber),
    check('slip_entered_or_void', sql`${t.suggestionId} is null or ${t.voidedAt} is null`),
  ],
)
