import { and, asc, eq, gt, sql, type SQL } from 'drizzle-orm'
import type { OrganizationKind } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { organization, type organizationLevels } from '../schema/organization.ts'
import { placesAround } from './places-around.ts'

/** Stations, offices and units in use around these places, by id. */
export async function listOrganizations(
  reader: Reader,
  asked: {
    around: readonly string[]
    kind?: OrganizationKind | undefined
    level?: (typeof organizationLevels)[number] | undefined
    placeId?: string | undefined
    after?: string | undefined
    limit: number
  },
) {
  const { id, kind, level, placeId, name, nameEn, phone } = organization
  const wanted: (SQL | undefined)[] = [
    eq(organization.active, true),
    sql`${placeId} in ${placesAround(asked.around)}`,
    asked.kind && eq(kind, asked.kind),
    asked.level && eq(level, asked.level),
    asked.placeId ? eq(placeId, asked.placeId) : undefined,
    asked.after === undefined ? undefined : gt(id, asked.after),
  ]
  return reader
    .select({ id, kind, level, placeId, name, nameEn, phone })
    .from(organization)
    .where(and(...wanted))
    .orderBy(asc(id))
    .limit(asked.limit)
}
