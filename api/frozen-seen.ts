import type { FrozenRow } from '../db/queries/list-frozen.ts'
import { listFrozen } from '../db/queries/list-frozen.ts'
import type { Me } from '../db/queries/who-is-signed-in.ts'
import { scopeOf, type Sight } from '../workflows/rules/access.ts'
import { refusals } from '../workflows/rules/refusals.ts'
import type { Api } from './api.ts'
import { refused } from './refused.ts'

/** These frozen figures and what of them this person sees. Throws "not found" where he has no part in them. */
export async function frozenSeen(
  { needs: { everything: db } }: Pick<Api, 'needs'>,
  { personId, posts }: Me,
  id: string,
): Promise<{ row: FrozenRow; sights: Sight[] }> {
  const sights = scopeOf(personId, posts)
  const [row] = await listFrozen(db, { sights, id, limit: 1 })
  if (!row) throw refused(refusals.notFound())
  return { row, sights }
}
