import { z } from 'zod'
import { endSecondFactor } from '../../../db/registers/end-second-factor.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { administeredBy } from '../../administered-by.ts'
import { meOf, type Api } from '../../api.ts'
import { id, words } from '../../fields.ts'
import { mustKnow } from '../../must-know.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'

const body = z.strictObject({ reason: words(500) }).meta({ examples: [{ reason: '手机遗失，本人到场核实' }] })

const schema = {
  tags: ['accounts'],
  summary: '解除他人的动态口令 / Take off somebody’s second factor',
  description:
    '手机和备用码都没有了的，系统管理员核实本人后写明理由解除；本人的登录全部失效。\n\n' +
    'For one who lost device and backup codes, with the reason; all his sessions end.',
  params: z.object({ personId: id }),
  body,
  response: { 204: z.null().describe('已解除 / taken off'), ...problems(400, 401, 403, 404, 503) },
}

/** POST /api/accounts/{personId}/second-factor-end. */
export function endSecondFactorOf(app: Api): void {
  const { db, now } = app.needs
  app.post(
    '/api/accounts/:personId/second-factor-end',
    { schema, onRequest: requireSignIn },
    async (request, reply) => {
      const me = meOf(request)
      administeredBy(me)
      const { personId } = request.params
      await mustKnow(app, me, personId)
      const { reason } = request.body
      const ended = await db.transaction(async (tx) => {
        const done = await endSecondFactor(tx, personId)
        const detail = { reason }
        if (done)
          await recordAudit(tx, {
            act: 'secondFactorEnded',
            personId: me.personId,
            subjectId: personId,
            detail,
            at: now(),
          })
        return done
      })
      if (!ended) throw refused(doorRefusals.notFound())
      return reply.code(204).send(null)
    },
  )
}
