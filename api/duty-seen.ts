import type { DutyFound } from '../db/queries/duty-found.ts'
import { listDuty } from '../db/queries/list-duty.ts'
import type { Me } from '../db/queries/who-is-signed-in.ts'
import { scopeOf } from '../workflows/rules/access.ts'
import type { Api } from './api.ts'
import { doorRefusals } from './refusals.ts'
import { refused } from './refused.ts'

/** A day of a roster this person may see, else "not found". */
export async function dutySeen(app: Api, me: Me, id: string): Promise<DutyFound> {
  const sights = scopeOf(me.personId, me.posts)
  const [found] = await listDuty(app.needs.db, { sights, id, voided: true, limit: 1 })
  if (!found) throw refused(doorRefusals.notFound())
  return found
}
