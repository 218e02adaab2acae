import { z } from 'zod'
import { listMachineKeys } from '../../../db/queries/list-machine-keys.ts'
import { revokeMachineKey } from '../../../db/registers/revoke-machine-key.ts'
import { administeredBy } from '../../administered-by.ts'
import { meOf, type Api } from '../../api.ts'
import { id, words } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'

const schema = {
  tags: ['machine-keys'],
  summary: '收回接入密钥 / Take a key back',
  description: '立即失效，不能恢复；要继续接入的另发一把 / at once and for good; give out another one to go on',
  params: z.object({ keyId: id }),
  body: z.strictObject({ reason: words(500) }).meta({ examples: [{ reason: '系统下线' }] }),
  response: { 204: z.null().describe('已收回 / taken back'), ...problems(400, 401, 403, 404, 503) },
}

/** POST /api/machine-keys/{keyId}/revoke. */
export function revokeKeyOfMachine(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/machine-keys/:keyId/revoke', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const placeIds = administeredBy(me)
    const [key] = await listMachineKeys(db, { placeIds, id: request.params.keyId, limit: 1 })
    if (!key) throw refused(doorRefusals.notFound())
    const { reason } = request.body
    await revokeMachineKey(db, { keyId: key.id, reason }, { personId: me.personId, now: now() })
    return reply.code(204).send(null)
  })
}
