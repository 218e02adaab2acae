import { and, desc, eq, isNotNull } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { frozenFigures } from '../schema/frozen-figures.ts'

/** The fixed figures of the same county and the same days one year before (同比), the newest of them; null where none were fixed. */
export async function frozenYearBefore(
  reader: Reader,
  of: { countyOfficeId: string; fromDay: string; toDay: string },
): Promise<{ id: string; codes: readonly string[] } | null> {
  const [row] = await reader
    .select({ id: frozenFigures.id, measures: frozenFigures.measures })
    .from(frozenFigures)
    .where(
      and(
        eq(frozenFigures.countyOfficeId, of.countyOfficeId),
        eq(frozenFigures.fromDay, yearBefore(of.fromDay)),
        eq(frozenFigures.toDay, yearBefore(of.toDay)),
        isNotNull(frozenFigures.fixedAt),
      ),
    )
    .orderBy(desc(frozenFigures.id))
    .limit(1)
  return row ? { id: row.id, codes: row.measures.map(({ code }) => code) } : null
}

/** The last day of February stands for itself in any year. */
function yearBefore(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year - 1, month, 0)).getUTCDate()
  const isLast = new Date(Date.UTC(year, month, 0)).getUTCDate() === date
  const same = isLast ? last : Math.min(date, last)
  return `${year - 1}-${String(month).padStart(2, '0')}-${String(same).padStart(2, '0')}`
}
