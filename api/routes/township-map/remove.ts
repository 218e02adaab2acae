import { z } from 'zod'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { removeTownshipMap } from '../../../db/registers/remove-township-map.ts'
import { meOf, type Api } from '../../api.ts'
import { id, words } from '../../fields.ts'
import { mustKeepCounty } from '../../must-keep-county.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'

const schema = {
  tags: ['directories'],
  summary: '撤下一个县的乡镇地图 / Remove a county’s map of townships',
  description:
    '图从数据库中删除（备份里的随备份到期），统计不受影响。\n\nThe outlines are deleted from the database (backups keep theirs until they end); no figure depends on them.',
  params: z.object({ countyId: id }),
  body: z.strictObject({ reason: words(500) }).meta({ examples: [{ reason: '界线已调整，等新图' }] }),
  response: { 200: z.object({ countyId: z.string() }), ...problems(400, 401, 403, 404, 422, 503) },
}

/** POST /api/township-map/{countyId}/remove. */
export function removeTownshipMapOf(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/township-map/:countyId/remove', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { countyId } = request.params
    await mustKeepCounty(app, me, countyId)
    await db.transaction(async (tx) => {
      if (!(await removeTownshipMap(tx, countyId))) throw refused(doorRefusals.notFound())
      const detail = { reason: request.body.reason }
      await recordAudit(tx, {
        act: 'townshipMapRemoved',
        personId: me.personId,
        subjectId: countyId,
        detail,
        at: now(),
      })
    })
    return { countyId }
  })
}
