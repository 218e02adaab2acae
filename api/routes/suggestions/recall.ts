import { z } from 'zod'
import { phoneDigits } from '../../../db/phone-fingerprint.ts'
import { recallByPhone } from '../../../db/queries/recall-by-phone.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { meOf, type Api } from '../../api.ts'
import { counterScope } from '../../counter-scope.ts'
import { line } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { earlierMatterShape, earlierMatterView } from '../../views/earlier-matter.ts'

const schema = {
  tags: ['suggestions'],
  summary: '按电话找以前的事项（留痕） / earlier matters of a telephone number, on record',
  description:
    '登记时，用来人报的电话找他以前反映的事项：只找自己看得到的，最多五件；匿名和要求保密的不找。找到的，每一件留有记录。\n\n' +
    'While registering: what this number raised before, within one’s own sight, five at most; never of those who asked for secrecy ' +
    'or stayed unnamed. Each one found is on record (PIPL 51).',
  body: z
    .strictObject({
      phone: line(30).refine((phone) => phoneDigits(phone).length >= 7, {
        error: '请写完整的电话号码 / a whole telephone number',
      }),
    })
    .meta({ examples: [{ phone: '138 0000 0001' }] }),
  response: { 200: z.object({ items: z.array(earlierMatterShape) }), ...problems(400, 401, 403, 503) },
}

/** POST /api/suggestions/recall: in a body, so that no number stands in an address or a log. */
export function recallEarlier(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/suggestions/recall', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const found = await recallByPhone(db, phoneDigits(request.body.phone), counterScope(me))
    if (found.length > 0)
      await db.transaction(async (tx) => {
        for (const { id: suggestionId, submitterId } of found)
          await recordAudit(tx, {
            act: 'phoneRecalled',
            personId: me.personId,
            ...(submitterId === null ? {} : { subjectId: submitterId }),
            detail: { suggestionId },
            at: now(),
          })
      })
    void reply.header('cache-control', 'no-store')
    return { items: found.map(earlierMatterView) }
  })
}
