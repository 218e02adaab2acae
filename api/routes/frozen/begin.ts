import { z } from 'zod'
import { beginFreeze } from '../../../db/registers/begin-freeze.ts'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { mayFreeze } from '../../../workflows/rules/frozen-figures.ts'
import { frozenRefusals } from '../../../workflows/rules/frozen-refusals.ts'
import { meOf, type Api } from '../../api.ts'
import { commandIdOf } from '../../command-id.ts'
import { day, id, keyHeader } from '../../fields.ts'
import { frozenSeen } from '../../frozen-seen.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { postFor } from '../../post-for.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { frozenShape, frozenView } from '../../views/frozen-view.ts'

const schema = {
  tags: ['figures'],
  summary: '冻结统计数 / freeze the figures of a period',
  description:
    '截至现在的数字读出来，交各乡镇（街道）、单位核对一日；核对以后由负责人确定，从此不变。\n\n' +
    'The figures are read as they stand and laid open to all offices for a day; then the head fixes them, and they change no more.',
  headers: keyHeader,
  body: z
    .strictObject({
      from: day.describe('期间的第一天 / first day of the period'),
      to: day.describe('期间的最后一天 / last day of the period'),
      asPost: id.nullish(),
    })
    .meta({ examples: [{ from: '2026-10-01', to: '2026-10-31' }] }),
  response: { 201: frozenShape, ...problems(400, 401, 403, 422, 503) },
}

/** POST /api/frozen-figures: by the county's office, of its own county. */
export function beginFreezeOfFigures(app: Api): void {
  const { everything: db, now } = app.needs
  app.post('/api/frozen-figures', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const { from: fromDay, to: toDay, asPost } = request.body
    const post = postFor(me, asPost ?? undefined, mayFreeze)
    if (!mayFreeze(post)) throw refused(frozenRefusals.notYours())
    if (fromDay > toDay || toDay >= dayOf(now())) throw refused(frozenRefusals.periodToCome())
    const commandId = commandIdOf(me.personId, request.headers['idempotency-key'], 'freeze', request.body)
    const begun = await beginFreeze(db, { fromDay, toDay, commandId, personId: me.personId, post, now: now() })
    const [view] = await frozenView(db, [(await frozenSeen(app, me, begun)).row])
    if (!view) throw new Error('frozen figures that were found have no view')
    return reply.code(201).send(view)
  })
}
