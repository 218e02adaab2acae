import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'

/** Is a place a street, which has an office and a working committee, but no congress? Told by its name, and by what stands there. */
export const street = (placeId: SQLWrapper | string): SQL<boolean> => sql<boolean>`(
  exists (select 1 from place p where p.id = ${placeId} and p.name ~ '街道(办事处)?$')
  or exists (select 1 from organization o where o.place_id = ${placeId} and o.kind = 'subdistrictOffice')
  or exists (select 1 from liaison_station s where s.township_id = ${placeId} and s.station_type = 'subdistrict'))`
