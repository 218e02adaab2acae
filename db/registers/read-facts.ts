import { sql } from 'drizzle-orm'
import { endOfDay, startOfDay } from '../../workflows/rules/calendar.ts'
import type { Transaction } from '../connect.ts'
import { figureFacts } from '../queries/figure-facts.ts'
import { measureNames, measures } from '../queries/figure-measures.ts'

/** Writes what is true now of every suggestion of the county that counts in any figure of the period. `now`: epoch ms. */
export async function readFacts(
  tx: Transaction,
  of: { frozenId: string; countyOfficeId: string; fromDay: string; toDay: string; isFixed: boolean; now: number },
): Promise<void> {
  const { frozenId, countyOfficeId, fromDay, toDay, isFixed, now } = of
  const facts = figureFacts({
    sights: [{ by: 'countyOfficeId', id: countyOfficeId }],
    by: 'all',
    from: new Date(startOfDay(fromDay)),
    to: new Date(endOfDay(toDay)),
    now: new Date(now),
  })
  const counted = measureNames.map((name) => sql`case when ${measures[name].holds} then ${name}::text end`)
  await tx.execute(sql`
    insert into frozen_fact (frozen_id, is_fixed, suggestion_id, station_id, township_office_id, county_office_id, city_office_id,
      deputy_id, unit_ids, route, stage, registered_at, measures)
    select ${frozenId}, ${isFixed}, read.id, read.station_id, read.township_office_id, read.county_office_id, read.city_office_id,
      read.deputy_id, array(select distinct a.unit_id from assignment a where a.suggestion_id = read.id order by a.unit_id),
      coalesce(read.route, 'none'), read.stage, read.registered_at, read.measures
    from (
      select m.*, array_remove(array[${sql.join(counted, sql`, `)}], null) as measures
      from (${facts}) as f join suggestion m on m.id = f.id) as read
    where cardinality(read.measures) > 0`)
}
