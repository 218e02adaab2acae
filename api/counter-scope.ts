import type { Me } from '../db/queries/who-is-signed-in.ts'
import { intakeScopeOf, type Sight } from '../workflows/rules/access.ts'
import { doorRefusals } from './refusals.ts'
import { refused } from './refused.ts'

/** What one who registers may be reminded of at the counter. Throws a refusal where none of his posts registers. */
export function counterScope(me: Me): Sight[] {
  const sights = intakeScopeOf(me.personId, me.posts)
  if (sights.length === 0) throw refused(doorRefusals.noPost())
  return sights
}
