import { and, desc, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { deadlinePolicyDraft } from '../schema/deadline-policy-draft.ts'
import { placesWithin } from './places-within.ts'

/** The drafts not yet published of the counties within these places, newest first. */
export async function listPolicyDrafts(reader: Reader, placeIds: readonly string[]) {
  const { id, countyId, baseId, baseVersion, changedAt, publishedVersion } = deadlinePolicyDraft
  if (placeIds.length === 0) return []
  return reader
    .select({ id, countyId, baseId, baseVersion, changedAt })
    .from(deadlinePolicyDraft)
    .where(
      and(isNull(publishedVersion), or(...placeIds.map((placeId) => inArray(countyId, sql`${placesWithin(placeId)}`)))),
    )
    .orderBy(desc(id))
}
