import { z } from 'zod'
import { countyOfChannel } from '../../../db/queries/county-of-channel.ts'
import { amendChannel } from '../../../db/registers/amend-channel.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { administeredBy } from '../../administered-by.ts'
import { meOf, type Api } from '../../api.ts'
import { catalogueRefusals } from '../../catalogue-refusals.ts'
import { id, line, words } from '../../fields.ts'
import { mustKeepCounty } from '../../must-keep-county.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'

const body = z
  .strictObject({
    name: words(100).optional(),
    nameEn: line(200).optional(),
    contact: line(300).optional(),
    active: z.boolean().optional().describe('false：停用，不能再选 / false: it is offered no more'),
    reason: words(500),
  })
  .meta({ examples: [{ contact: '青禾县和平路9号，0000-8310', reason: '迁址' }] })

const schema = {
  tags: ['directories'],
  summary: '修改解决途径，停用或恢复 / Amend a channel of resolution, take it out of use or bring it back',
  description: '已经告知过的，反映人仍能查到 / whoever was told of it still reads it',
  params: z.object({ channelId: id }),
  body,
  response: {
    200: z.object({
      channelId: z.string(),
      name: z.string(),
      nameEn: z.string(),
      contact: z.string(),
      active: z.boolean(),
    }),
    ...problems(400, 401, 403, 404, 409, 503),
  },
}

/** POST /api/resolution-channels/{channelId}/amend. */
export function amendChannelByAdministrator(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/resolution-channels/:channelId/amend', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    administeredBy(me)
    const { channelId } = request.params
    const { reason, ...given } = request.body
    const countyId = await countyOfChannel(db, channelId)
    if (countyId === null) throw refused(doorRefusals.notFound())
    await mustKeepCounty(app, me, countyId)
    return db.transaction(async (tx) => {
      const amended = await amendChannel(tx, { channelId, ...given })
      if ('refusal' in amended)
        throw refused(amended.refusal === 'notFound' ? doorRefusals.notFound() : catalogueRefusals.there())
      const detail = { ...amended, reason }
      await recordAudit(tx, { act: 'channelAmended', personId: me.personId, subjectId: channelId, detail, at: now() })
      return { channelId, ...amended.after }
    })
  })
}
