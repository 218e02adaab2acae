import { z } from 'zod'
import { orderChannels } from '../../../db/registers/order-channels.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { meOf, type Api } from '../../api.ts'
import { catalogueRefusals } from '../../catalogue-refusals.ts'
import { id } from '../../fields.ts'
import { mustKeepCounty } from '../../must-keep-county.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'

const body = z
  .strictObject({
    countyId: id,
    ids: z.array(id).min(1).max(200).describe('在用的全部，按想要的顺序 / all in use, in the order wanted'),
  })
  .meta({ examples: [{ countyId: '990121', ids: ['chn_legal_aid', 'chn_court'] }] })

const schema = {
  tags: ['directories'],
  summary: '排列解决途径 / Set the order of channels of resolution',
  body,
  response: { 200: z.object({ ids: z.array(z.string()) }), ...problems(400, 401, 403, 404, 409, 503) },
}

/** POST /api/resolution-channels/order. */
export function orderChannelsByAdministrator(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/resolution-channels/order', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { countyId, ids } = request.body
    await mustKeepCounty(app, me, countyId)
    await db.transaction(async (tx) => {
      if (!(await orderChannels(tx, { countyId, ids }))) throw refused(catalogueRefusals.orderChanged())
      const by = { personId: me.personId, subjectId: countyId, at: now() }
      await recordAudit(tx, { act: 'channelsOrdered', detail: { ids }, ...by })
    })
    return { ids }
  })
}
