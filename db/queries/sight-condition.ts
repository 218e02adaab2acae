import { sql, type SQL } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'

/** One way of seeing suggestions as one equality on `s`, the suggestion, so that each way can use its own index. */
export function sightCondition({ by, id }: Sight): SQL {
  switch (by) {
    case 'stationId':
      return sql`s.station_id = ${id}`
    case 'townshipOfficeId':
      return sql`s.township_office_id = ${id}`
    case 'countyOfficeId':
      return sql`s.county_office_id = ${id}`
    case 'cityOfficeId':
      return sql`s.city_office_id = ${id}`
    case 'deputyId':
      return sql`s.deputy_id = ${id}`
    case 'unitIds':
      return sql`s.id in (select a.suggestion_id from assignment a where a.unit_id = ${id})`
    case 'subtree':
      return sql`(s.county_office_id = ${id} or s.city_office_id = ${id})`
  }
}
