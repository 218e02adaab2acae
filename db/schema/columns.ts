import { sql } from 'drizzle-orm'
import { check, text, timestamp, type AnyPgColumn } from 'drizzle-orm/pg-core'

/** An instant, UTC. */
export const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** A prefixed, time-ordered id (`sug_…`), made by the program. */
export const id = () => text('id').primaryKey()

/** A closed list, written once in the rules, as a column check. */
export const oneOf = (name: string, column: AnyPgColumn, values: readonly string[]) =>
  check(name, sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`)
