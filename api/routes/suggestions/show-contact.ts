import { z } from 'zod'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { revealContact } from '../../reveal-contact.ts'
import { contactShape, lookReason } from '../../views/contact-shown.ts'

const schema = {
  tags: ['suggestions'],
  summary: '查看联系方式（写明理由，留痕） / a submitter’s contact, with a reason, on record',
  description:
    '反馈人须打电话时，写明理由查看一位反映人的姓名和电话；谁、何时、为何查看都留有记录。\n\n' +
    'For whoever tells the submitter: name and telephone in clear. Who looked, when and why stays on record (PIPL 51).',
  params: z.object({ id, submitterId: id }),
  body: z.strictObject({ reason: lookReason }).meta({ examples: [{ reason: '电话反馈处理结果' }] }),
  response: { 200: contactShape, ...problems(400, 401, 403, 404, 503) },
}

/** POST /api/suggestions/{id}/submitters/{submitterId}/contact: nothing is shown before the look is on record. */
export function showContact(app: Api): void {
  app.post(
    '/api/suggestions/:id/submitters/:submitterId/contact',
    { schema, onRequest: requireSignIn },
    async (request, reply) => {
      const { id: suggestionId, submitterId } = request.params
      void reply.header('cache-control', 'no-store')
      return revealContact(app, meOf(request), { suggestionId, submitterId, reason: request.body.reason })
    },
  )
}
