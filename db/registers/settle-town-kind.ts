import { sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'

/**
 * Says of a database that never was asked what it is for, and answers what it is for. One that holds suggestions already is real, whatever
 * is asked now.
 */
export async function settleTownKind(db: Reader, practice: boolean): Promise<{ practice: boolean }> {
  await db.execute(sql`
    insert into town_kind (practice) select ${practice} and not exists (select from suggestion) on conflict do nothing`)
  const { rows } = await db.execute<{ practice: boolean }>(sql`select practice from town_kind`)
  const [row] = rows
  if (!row) throw new Error('town_kind has no row')
  return row
}
