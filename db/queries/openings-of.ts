import { inArray, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { mailboxOpening } from '../schema/mailbox-opening.ts'
import { notVoided } from './not-voided.ts'

export type OpeningRow = typeof mailboxOpening.$inferSelect & { readonly entered: number }

/** What these sittings have of an opening of the mailbox, and how many letters of each were entered: not voided, and not a part split off another. */
export async function openingsOf(reader: Reader, ids: readonly string[]): Promise<OpeningRow[]> {
  if (ids.length === 0) return []
  const rows = await reader
    .select()
    .from(mailboxOpening)
    .where(inArray(mailboxOpening.sessionId, [...ids]))
  const { rows: counted } = await reader.execute<{ id: string; entered: number }>(sql`
    select s.reception_id as id, count(*)::int as entered from suggestion s
    where s.reception_id in ${[...ids]} and ${notVoided} and s.state ->> 'splitFrom' is null
    group by 1`)
  const entered = new Map(counted.map((row) => [row.id, row.entered]))
  return rows.map((row) => ({ ...row, entered: entered.get(row.sessionId) ?? 0 }))
}
