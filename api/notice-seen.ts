import { listNotices, type NoticeFound } from '../db/queries/list-notices.ts'
import type { Me } from '../db/queries/who-is-signed-in.ts'
import { scopeOf } from '../workflows/rules/access.ts'
import type { Api } from './api.ts'
import { doorRefusals } from './refusals.ts'
import { refused } from './refused.ts'

/** A notice this person may see, else "not found". */
export async function noticeSeen(app: Api, me: Me, id: string): Promise<NoticeFound> {
  const [found] = await listNotices(app.needs.everything, {
    sights: scopeOf(me.personId, me.posts),
    id,
    limit: 1,
    now: app.needs.now(),
  })
  if (!found) throw refused(doorRefusals.notFound())
  return found
}
