import { index, pgTable, text } from 'drizzle-orm/pg-core'
import { machineKey } from './machine-key.ts'
import { suggestion } from './suggestion.ts'

/** Which suggestion came in by which key; ids alone. */
export const machineIntake = pgTable(
  'machine_intake',
  {
    suggestionId: text('suggestion_id')
      .primaryKey()
      .references(() => suggestion.id),
    keyId: text('key_id')
      .notNull()
      .references(() => machineKey.id),
  },
  // What a system asks about: its own.
  (t) => [index('machine_intake_by_key').on(t.keyId)],
)
