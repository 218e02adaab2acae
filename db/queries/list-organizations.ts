import { and, asc, eq, gt, ilike, sql, type SQL } from 'drizzle-orm'
import type { OrganizationKind } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { organization, type organizationLevels } from '../schema/organization.ts'
import { partly } from './partly.ts'
import { placesAround } from './places-around.ts'

/** Stations, offices and units around these places, by id; `former`: those out of use too. */
export async function listOrganizations(
  reader: Reader,
  asked: {
    around: readonly string[]
    kind?: OrganizationKind | undefined
    level?: (typeof organizationLevels)[number] | undefined
    placeId?: string | undefined
    name?: string | undefined
    former?: boolean | undefined
    after?: string | undefined
    limit: number
  },
) {
  const { id, kind, level, placeId, name, nameEn, phone, active } = organization
  const wanted: (SQL | undefined)[] = [
    asked.former ? undefined : eq(active, true),
    asked.name === undefined ? undefined : ilike(name, partly(asked.name)),
    sql`${placeId} in ${placesAround(asked.around)}`,
    asked.kind && eq(kind, asked.kind),
    asked.level && eq(level, asked.level),
    asked.placeId ? eq(placeId, asked.placeId) : undefined,
    asked.after === undefined ? undefined : gt(id, asked.after),
  ]
  return reader
    .select({ id, kind, level, placeId, name, nameEn, phone, active })
    .from(organization)
    .where(and(...wanted))
    .orderBy(asc(id))
    .limit(asked.limit)
}
