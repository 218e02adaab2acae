import { z } from 'zod'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { registerChannel } from '../../../db/registers/register-channel.ts'
import { meOf, type Api } from '../../api.ts'
import { catalogueRefusals } from '../../catalogue-refusals.ts'
import { id, line, words } from '../../fields.ts'
import { mustKeepCounty } from '../../must-keep-county.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'

const body = z
  .strictObject({
    countyId: id,
    name: words(100),
    nameEn: line(200).default(''),
    contact: line(300).default('').describe('地址、电话、时间 / address, telephone, hours'),
  })
  .meta({
    examples: [{ countyId: '990121', name: '青禾县公证处', contact: '青禾县和平路8号，0000-8310，工作日上午' }],
  })

const schema = {
  tags: ['directories'],
  summary: '增加解决途径 / Add a channel of resolution',
  description: '第二十条第五项：解释告知时告诉反映人到哪里解决 / Article 20 (5): where a submitter is told to turn',
  body,
  response: { 201: z.object({ channelId: z.string() }), ...problems(400, 401, 403, 404, 409, 503) },
}

/** POST /api/resolution-channels. */
export function registerChannelByAdministrator(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/resolution-channels', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    await mustKeepCounty(app, me, request.body.countyId)
    const channelId = await db.transaction(async (tx) => {
      const made = await registerChannel(tx, { ...request.body, now: now() })
      if (made === null) throw refused(catalogueRefusals.there())
      const by = { personId: me.personId, subjectId: made, at: now() }
      await recordAudit(tx, { act: 'channelRegistered', detail: request.body, ...by })
      return made
    })
    return reply.code(201).send({ channelId })
  })
}
