import type { Me } from '../db/queries/who-is-signed-in.ts'
import { doorRefusals } from './refusals.ts'
import { refused } from './refused.ts'

/** The places a system administrator's posts stand at; he may set what is within them. Throws the refusal for everybody else. */
export function administeredBy(me: Me): string[] {
  const places = me.posts
    .filter(({ role }) => role === 'systemAdministrator')
    .map(({ organization }) => organization.placeId)
  if (places.length === 0) throw refused(doorRefusals.noPost())
  return places
}
