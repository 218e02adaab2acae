import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { yearBefore } from '../../workflows/rules/compared-spans.ts'
import type { Reader } from '../connect.ts'
import { frozenFigures } from '../schema/frozen-figures.ts'

/** The fixed figures of the same county and the same days one year before (同比), the newest of them; null where none were fixed. */
export async function frozenYearBefore(
  reader: Reader,
  of: { countyOfficeId: string; fromDay: string; toDay: string },
): Promise<{ id: string; codes: readonly string[] } | null> {
  const days = yearBefore({ from: of.fromDay, to: of.toDay })
  const [row] = await reader
    .select({ id: frozenFigures.id, measures: frozenFigures.measures })
    .from(frozenFigures)
    .where(
      and(
        eq(frozenFigures.countyOfficeId, of.countyOfficeId),
        eq(frozenFigures.fromDay, days.from),
        eq(frozenFigures.toDay, days.to),
        isNotNull(frozenFigures.fixedAt),
      ),
    )
    .orderBy(desc(frozenFigures.id))
    .limit(1)
  return row ? { id: row.id, codes: row.measures.map(({ code }) => code) } : null
}
