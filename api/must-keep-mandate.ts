import { findMandate } from '../db/queries/find-mandate.ts'
import { isWithin } from '../db/queries/is-within.ts'
import type { Me } from '../db/queries/who-is-signed-in.ts'
import { administeredBy } from './administered-by.ts'
import type { Api } from './api.ts'
import { doorRefusals } from './refusals.ts'
import { refused } from './refused.ts'
import { registerRefusals } from './register-refusals.ts'

/**
 * The mandate, if this person keeps it: its congress, or the station its deputy is (or was last) enrolled in, lies within a place of which he is the
 * system administrator. Throws "not found" otherwise, and a refusal for a mandate of his own.
 */
export async function mustKeepMandate({ needs: { db } }: Pick<Api, 'needs'>, me: Me, mandateId: string) {
  const placeIds = administeredBy(me)
  const found = await findMandate(db, mandateId)
  if (!found) throw refused(doorRefusals.notFound())
  const standing = [found.mandate.placeId, ...(found.stationPlaceId === null ? [] : [found.stationPlaceId])]
  const within = await Promise.all(standing.map((placeId) => isWithin(db, { placeId, placeIds })))
  if (!within.includes(true)) throw refused(doorRefusals.notFound())
  if (found.mandate.personId === me.personId) throw refused(registerRefusals.notYourOwn())
  return found.mandate
}
