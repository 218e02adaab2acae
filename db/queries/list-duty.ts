import { and, asc, arrayContains, eq, gt, gte, isNull, lte, or, sql, type SQL } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { Reader } from '../connect.ts'
import { dutyDay } from '../schema/duty-day.ts'
import { dutyFound } from './duty-found.ts'
import { stationConditions } from './station-conditions.ts'

/**
 * The days of the rosters these posts see, by day and hour: of the stations they look after, and those on which a deputy sits himself. What was
 * taken out of use only where `voided` asks for it. `after`: day, hour and id of the last of the page before.
 */
export async function listDuty(
  reader: Reader,
  asked: {
    sights: readonly Sight[]
    id?: string
    stationId?: string | undefined
    from?: string | undefined
    to?: string | undefined
    voided?: boolean
    after?: readonly [string, string, string] | undefined
    limit: number
  },
) {
  const seen = asked.sights.flatMap(sees)
  if (seen.length === 0) return []
  const { id, stationId, dutyOn, fromTime, voidedAt } = dutyDay
  return dutyFound(reader)
    .where(
      and(
        or(...seen),
        asked.id === undefined ? undefined : eq(id, asked.id),
        asked.stationId === undefined ? undefined : eq(stationId, asked.stationId),
        asked.from === undefined ? undefined : gte(dutyOn, asked.from),
        asked.to === undefined ? undefined : lte(dutyOn, asked.to),
        asked.voided ? undefined : isNull(voidedAt),
        asked.after && after(asked.after),
      ),
    )
    .orderBy(asc(dutyOn), asc(fromTime), asc(id))
    .limit(asked.limit)
}

const after = ([day, hour, last]: readonly [string, string, string]): SQL =>
  gt(sql`(${dutyDay.dutyOn}, ${dutyDay.fromTime}, ${dutyDay.id})`, sql`(${day}::date, ${hour}, ${last})`)

const sees = (sight: Sight): SQL[] =>
  sight.by === 'deputyId' ? [arrayContains(dutyDay.deputyIds, [sight.id])] : stationConditions(sight)
