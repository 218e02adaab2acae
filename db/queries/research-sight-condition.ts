import { sql, type SQL } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'

/**
 * Who sees a research `r`: the office that opened it and those above; the offices and stations below, which propose and join it; a
 * deputy whose matters it takes up or who signed a paper of it; a unit it was passed on to.
 */
export function researchSightCondition({ by, id }: Sight): SQL {
  switch (by) {
    case 'stationId':
      return sql`r.office_id in (select t.township_office_id from liaison_station t where t.id = ${id}
        union select t.county_office_id from liaison_station t where t.id = ${id})`
    case 'townshipOfficeId':
      return sql`(r.office_id = ${id} or r.office_id in
        (select t.county_office_id from liaison_station t where t.township_office_id = ${id}))`
    case 'countyOfficeId':
      return sql`r.county_office_id = ${id}`
    case 'cityOfficeId':
      return sql`r.city_office_id = ${id}`
    case 'subtree':
      return sql`(r.county_office_id = ${id} or r.city_office_id = ${id})`
    case 'deputyId':
      return sql`(r.id in (select s.research_id from suggestion s where s.deputy_id = ${id})
        or r.state @> jsonb_build_object('papers', jsonb_build_array(jsonb_build_object('leadDeputyId', ${id}::text)))
        or r.state @> jsonb_build_object('papers', jsonb_build_array(jsonb_build_object('coSignerIds', jsonb_build_array(${id}::text)))))`
    case 'unitIds':
      return sql`r.id in (select o.subject_id from obligation o
        where o.owed_by_organization_id = ${id} and o.subject_kind = 'research')`
  }
}
