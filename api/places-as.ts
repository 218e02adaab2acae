import type { Me } from '../db/queries/who-is-signed-in.ts'
import type { Role } from '../workflows/rules/suggestion.ts'
import { doorRefusals } from './refusals.ts'
import { refused } from './refused.ts'

/** The places at which somebody holds one of these posts. Throws the refusal for whoever holds none. */
export function placesAs(me: Me, ...roles: readonly Role[]): string[] {
  const places = me.posts.filter(({ role }) => roles.includes(role)).map(({ organization }) => organization.placeId)
  if (places.length === 0) throw refused(doorRefusals.noPost())
  return places
}
