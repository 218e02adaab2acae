import { z } from 'zod'
import { seesFrozen } from '../../../db/queries/sees-frozen.ts'
import { remarkOnFigures } from '../../../db/registers/remark-on-figures.ts'
import { frozenRefusals } from '../../../workflows/rules/frozen-refusals.ts'
import { meOf, type Api } from '../../api.ts'
import { id, words } from '../../fields.ts'
import { frozenSeen } from '../../frozen-seen.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { postFor } from '../../post-for.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'

const schema = {
  tags: ['figures'],
  summary: '数据核对意见 / a word while figures are checked',
  description:
    '核对期间，对自己范围以内的一件说明情况：为什么超期、还有什么没有补录。意见随通报留存；数字只随补录、更正的办理而变。\n\n' +
    'While they are checked, of a suggestion in one’s own place: why it was late, what is still to be entered. It stays with the bulletin; a number changes by what is entered alone.',
  params: z.object({ frozenId: id }),
  body: z
    .strictObject({ suggestionId: id, text: words(500), asPost: id.nullish() })
    .meta({ examples: [{ suggestionId: 'sug_01kb8x0q4r0000000000000', text: '灯杆定制，已申请延期，纸质件在送。' }] }),
  response: { 204: z.null().describe('已记录 / kept'), ...problems(400, 401, 404, 409, 422, 503) },
}

/** POST /api/frozen-figures/{frozenId}/remarks. */
export function remarkOnFrozenFigures(app: Api): void {
  const { everything: db, now } = app.needs
  app.post('/api/frozen-figures/:frozenId/remarks', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const { row, sights } = await frozenSeen(app, me, request.params.frozenId)
    const { suggestionId, text, asPost } = request.body
    if (row.fixedAt !== null || now() >= row.checkUntil.getTime()) throw refused(frozenRefusals.checkOver())
    if (!(await seesFrozen(db, { frozenId: row.id, suggestionId, sights })))
      throw refused(frozenRefusals.notInFigures())
    const { organizationId } = postFor(me, asPost ?? undefined, () => true)
    await remarkOnFigures(db, {
      frozenId: row.id,
      suggestionId,
      organizationId,
      text,
      personId: me.personId,
      now: now(),
    })
    return reply.code(204).send(null)
  })
}
