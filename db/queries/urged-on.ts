import { and, eq, inArray, ne, or } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { notice } from '../schema/notice.ts'

export interface UrgingOfDay {
  readonly id: string
  readonly number: string | null
  readonly sendAt: Date | null
}

/** Of these units, the urging that goes out to each on that civil day, or waits for office hours, if there is one. */
export async function urgedOn(
  reader: Reader,
  unitIds: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, UrgingOfDay>> {
  if (unitIds.length === 0) return new Map()
  const rows = await reader
    .select({ unitId: notice.toOrganizationId, id: notice.id, number: notice.number, sendAt: notice.sendAt })
    .from(notice)
    .where(
      and(
        inArray(notice.toOrganizationId, [...unitIds]),
        or(eq(notice.onDay, day), eq(notice.state, 'signed')),
        eq(notice.kind, 'urge'),
        ne(notice.state, 'cancelled'),
      ),
    )
  return new Map(rows.map(({ unitId, ...one }) => [unitId, one]))
}
