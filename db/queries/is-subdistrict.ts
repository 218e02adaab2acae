import { sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { street } from './street.ts'

/** Is this place a street, which has no congress? */
export async function isSubdistrict(reader: Reader, placeId: string): Promise<boolean> {
  const { rows } = await reader.execute<{ is: boolean }>(sql`select ${street(placeId)} as is`)
  return rows[0]?.is === true
}
