import { listPersonalRequests, type PersonalRequestFound } from '../db/queries/list-personal-requests.ts'
import type { Me } from '../db/queries/who-is-signed-in.ts'
import { scopeOf } from '../workflows/rules/access.ts'
import { refusals } from '../workflows/rules/refusals.ts'
import type { Api } from './api.ts'
import { refused } from './refused.ts'

/** One request of one suggestion as somebody may see it. Throws "not found", whether there is none or it is not his to see. */
export async function onePersonalRequest(
  { needs: { everything: db } }: Pick<Api, 'needs'>,
  { personId, posts }: Me,
  asked: { suggestionId: string; id: string },
): Promise<PersonalRequestFound> {
  const [found] = await listPersonalRequests(db, { sights: scopeOf(personId, posts), ...asked, limit: 1 })
  if (!found) throw refused(refusals.notFound())
  return found
}
