import { z } from 'zod'
import { fixFigures } from '../../../db/registers/fix-figures.ts'
import { mayFix } from '../../../workflows/rules/frozen-figures.ts'
import { frozenRefusals } from '../../../workflows/rules/frozen-refusals.ts'
import type { Post } from '../../../workflows/rules/suggestion.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { frozenSeen } from '../../frozen-seen.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { postFor } from '../../post-for.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { frozenShape, frozenView } from '../../views/frozen-view.ts'

const schema = {
  tags: ['figures'],
  summary: '确定统计数，编号通报 / fix the figures after the check',
  description:
    '核对满一日以后，由县级工作机构负责人确定：再读一次，编号，从此不变。已经确定的再确定没有变化。\n\n' +
    'After a day of checking, by the head of the county office: read once more, numbered, and unchanged from then on. Again changes nothing.',
  params: z.object({ frozenId: id }),
  body: z.strictObject({ asPost: id.nullish() }).meta({ examples: [{}] }),
  response: { 200: frozenShape, ...problems(400, 401, 403, 404, 409, 503) },
}

/** POST /api/frozen-figures/{frozenId}/fix. */
export function fixFrozenFigures(app: Api): void {
  const { everything: db, now } = app.needs
  app.post('/api/frozen-figures/:frozenId/fix', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { frozenId } = request.params
    const { row } = await frozenSeen(app, me, frozenId)
    const may = (post: Post) => mayFix(post, row.countyOfficeId)
    if (!may(postFor(me, request.body.asPost ?? undefined, may))) throw refused(frozenRefusals.notYours())
    const until = row.checkUntil.getTime()
    if (row.fixedAt === null && now() < until) throw refused(frozenRefusals.stillChecking(until))
    await fixFigures(db, { id: frozenId, personId: me.personId, now: now() })
    const [view] = await frozenView(db, [(await frozenSeen(app, me, frozenId)).row])
    if (!view) throw new Error('frozen figures that were found have no view')
    return view
  })
}
