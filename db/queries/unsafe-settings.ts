import { sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'

/** As a text array inside a larger question; null when all are on. */
export const unsafeSettingNames = sql`(select array_agg(name order by name) from pg_settings
  where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off')`

/** Settings of the database under which an acknowledged row may be lost in a crash. */
export async function unsafeSettings(reader: Reader): Promise<readonly string[]> {
  const { rows } = await reader.execute<{ unsafe: string[] | null }>(sql`select ${unsafeSettingNames} as unsafe`)
  return rows[0]?.unsafe ?? []
}
