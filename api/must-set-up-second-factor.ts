import type { Me } from '../db/queries/who-is-signed-in.ts'
import { administratorRoles } from '../workflows/rules/posts.ts'
import type { Needs } from './api.ts'

/** Does the town ask this person for a second factor that he has not set up? 等保 2.0, 8.1.4.1 d, asks it of level 3. */
export function mustSetUpSecondFactor({ secondFactorFor = 'nobody' }: Pick<Needs, 'secondFactorFor'>, me: Me): boolean {
  if (me.hasSecondFactor || me.secondFactorGiven || secondFactorFor === 'nobody') return false
  return secondFactorFor === 'everybody' || me.posts.some(({ role }) => administratorRoles.includes(role))
}
