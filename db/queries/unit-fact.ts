import { eq } from 'drizzle-orm'
import type { UnitFact } from '../../workflows/rules/draft.ts'
import type { Reader } from '../connect.ts'
import { organization } from '../schema/organization.ts'
import { place } from '../schema/place.ts'

/** What the law asks of a unit: its kind, level and place, or null when there is no such body. */
export async function unitFact(reader: Reader, id: string): Promise<UnitFact | null> {
  const [row] = await reader
    .select({
      id: organization.id,
      kind: organization.kind,
      level: organization.level,
      active: organization.active,
      dispatching: organization.dispatchingOffice,
      placeId: organization.placeId,
      placeLevel: place.level,
      parentId: place.parentId,
    })
    .from(organization)
    .innerJoin(place, eq(place.id, organization.placeId))
    .where(eq(organization.id, id))
  if (!row) return null
  const countyId = row.placeLevel === 'county' ? row.placeId : (row.parentId ?? '')
  const { id: unitId, kind, level, active, placeId, dispatching } = row
  return { id: unitId, kind, level, active, placeId, countyId, dispatching }
}
