import { sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { movedOnCondition } from './moved-on-condition.ts'

/** Has the matter moved on since the last event its drafter had seen? */
export async function hasMovedOn(reader: Reader, of: { suggestionId: string; seq: number }): Promise<boolean> {
  const { rows } = await reader.execute<{ moved: boolean }>(
    sql`select ${movedOnCondition(of.suggestionId, of.seq)} as moved`,
  )
  return rows[0]?.moved === true
}
