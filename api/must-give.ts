import type { Me } from '../db/queries/who-is-signed-in.ts'
import { giverOf } from '../workflows/rules/posts.ts'
import type { Role } from '../workflows/rules/suggestion.ts'
import type { Api } from './api.ts'
import { mustBeWithin } from './must-be-within.ts'
import { refused } from './refused.ts'
import { registerRefusals } from './register-refusals.ts'

/**
 * Throws unless this person gives and ends posts of this role, for somebody else, at this place. A place that is not his is as if it
 * were not there.
 */
export async function mustGive(
  app: Api,
  me: Me,
  asked: { role: Role; placeId: string; to: string | null },
): Promise<void> {
  const giver = giverOf(asked.role)
  const placeIds = me.posts.filter(({ role }) => role === giver).map(({ organization }) => organization.placeId)
  if (placeIds.length === 0) throw refused(registerRefusals.givenByOthers(giver))
  await mustBeWithin(app, { placeId: asked.placeId, placeIds })
  if (asked.to === me.personId) throw refused(registerRefusals.notYourOwn())
}
