import { z } from 'zod'
import { voidSlips } from '../../../db/registers/void-slips.ts'
import { slipRefusals } from '../../../workflows/rules/slip-refusals.ts'
import { mostSlips } from '../../../workflows/rules/slips.ts'
import { meOf, type Api } from '../../api.ts'
import { id, words } from '../../fields.ts'
import { mustKeepStation } from '../../must-keep-station.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { slipPadSeen } from '../../slip-pad-seen.ts'
import { onePadShape, oneSlipPad } from '../../views/one-slip-pad.ts'

const schema = {
  tags: ['slips'],
  summary: '作废未用的回执 / void unused slips',
  description:
    '写明理由；编号保留，不再使用。其中有已录入的，一张都不作废。\n\nWith a reason; the numbers stay and are used by nobody. All of them or none.',
  params: z.object({ padId: id }),
  body: z
    .strictObject({ receiptNumbers: z.array(id).min(1).max(mostSlips), reason: words(500) })
    .meta({ examples: [{ receiptNumbers: ['990121-0001-2026-00007'], reason: '纸张受潮。' }] }),
  response: { 200: onePadShape, ...problems(400, 401, 403, 404, 409, 503) },
}

/** POST /api/slip-pads/{padId}/void. */
export function voidSlipsOfPad(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/slip-pads/:padId/void', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { pad, townshipOfficeId } = await slipPadSeen(app, me, request.params.padId)
    const station = { id: pad.stationId, townshipOfficeId }
    mustKeepStation(me, station, slipRefusals.notYours)
    const { receiptNumbers: numbers, reason } = request.body
    const done = await voidSlips(db, { padId: pad.id, numbers, reason, personId: me.personId, now: now() })
    if (!done) throw refused(slipRefusals.notUnused())
    return oneSlipPad(app, me, pad.id)
  })
}
