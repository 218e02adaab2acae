import { sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { placesWithin } from './places-within.ts'

/** Is this place one of these, or below one? */
export async function isWithin(
  reader: Reader,
  asked: { placeId: string; placeIds: readonly string[] },
): Promise<boolean> {
  const answers = await Promise.all(
    asked.placeIds.map(async (around) => {
      const { rows } = await reader.execute<{ inside: boolean }>(
        sql`select ${asked.placeId} in ${placesWithin(around)} as inside`,
      )
      return rows[0]?.inside === true
    }),
  )
  return answers.includes(true)
}
