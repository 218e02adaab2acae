import type { Me } from '../db/queries/who-is-signed-in.ts'
import type { Role } from '../workflows/rules/suggestion.ts'
import { doorRefusals } from './refusals.ts'
import { refused } from './refused.ts'

const readers: readonly Role[] = ['systemAdministrator', 'securityAdministrator']

/** The places whose people a system or security administrator keeps the register of. Throws the refusal for everybody else. */
export function administratorPlaces(me: Me): string[] {
  const places = me.posts.filter(({ role }) => readers.includes(role)).map(({ organization }) => organization.placeId)
  if (places.length === 0) throw refused(doorRefusals.noPost())
  return places
}
