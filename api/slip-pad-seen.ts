import { listSlipPads, type SlipPadFound } from '../db/queries/list-slip-pads.ts'
import type { Me } from '../db/queries/who-is-signed-in.ts'
import { scopeOf } from '../workflows/rules/access.ts'
import type { Api } from './api.ts'
import { doorRefusals } from './refusals.ts'
import { refused } from './refused.ts'

/** A pad this person may see, else "not found". */
export async function slipPadSeen(app: Api, me: Me, id: string): Promise<SlipPadFound> {
  const [found] = await listSlipPads(app.needs.db, { sights: scopeOf(me.personId, me.posts), id, limit: 1 })
  if (!found) throw refused(doorRefusals.notFound())
  return found
}
