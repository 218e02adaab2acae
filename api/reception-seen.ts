import { listReceptions, type ReceptionFound } from '../db/queries/list-receptions.ts'
import type { Me } from '../db/queries/who-is-signed-in.ts'
import { scopeOf } from '../workflows/rules/access.ts'
import type { SittingKind } from '../workflows/rules/receptions.ts'
import type { Api } from './api.ts'
import { doorRefusals } from './refusals.ts'
import { refused } from './refused.ts'

/** A reception, or another kind of sitting, this person may see, else "not found". */
export async function receptionSeen(
  app: Api,
  me: Me,
  id: string,
  kind: SittingKind | 'any' = 'reception',
): Promise<ReceptionFound> {
  const sights = scopeOf(me.personId, me.posts)
  const [found] = await listReceptions(app.needs.everything, { sights, kind, id, limit: 1 })
  if (!found) throw refused(doorRefusals.notFound())
  return found
}
