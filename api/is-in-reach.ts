import { holdsPostsWithin } from '../db/queries/holds-posts-within.ts'
import type { Me } from '../db/queries/who-is-signed-in.ts'
import { dayOf } from '../workflows/rules/calendar.ts'
import { administratorPlaces } from './administrator-places.ts'
import type { Api } from './api.ts'

/** Does every post this person holds lie within an administrator's place? Nobody acts on those above him. */
export async function isInReach(app: Api, me: Me, personId: string): Promise<boolean> {
  const { db, now } = app.needs
  const today = dayOf(now())
  const inside = await Promise.all(
    administratorPlaces(me).map((placeId) => holdsPostsWithin(db, { personId, placeId, today })),
  )
  return inside.includes(true)
}
