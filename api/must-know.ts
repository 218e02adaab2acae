import { holdsPostsWithin } from '../db/queries/holds-posts-within.ts'
import type { Me } from '../db/queries/who-is-signed-in.ts'
import { dayOf } from '../workflows/rules/calendar.ts'
import { administratorPlaces } from './administrator-places.ts'
import type { Api } from './api.ts'
import { doorRefusals } from './refusals.ts'
import { refused } from './refused.ts'

/** Throws "not found" unless every post this person holds lies within an administrator's place: nobody acts on those above him. */
export async function mustKnow(app: Api, me: Me, personId: string): Promise<void> {
  const { db, now } = app.needs
  const today = dayOf(now())
  const inside = await Promise.all(
    administratorPlaces(me).map((placeId) => holdsPostsWithin(db, { personId, placeId, today })),
  )
  if (!inside.includes(true)) throw refused(doorRefusals.notFound())
}
