import { z } from 'zod'
import { loadSuggestion } from '../../../db/queries/load-suggestion.ts'
import { submittersOf } from '../../../db/queries/submitters-of.ts'
import { keepDocument } from '../../../db/registers/keep-document.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { maySee, mayReachSubmitter } from '../../../workflows/rules/access.ts'
import { refusals } from '../../../workflows/rules/refusals.ts'
import { subjectOf } from '../../../workflows/rules/subject-of.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'

const schema = {
  tags: ['suggestions'],
  summary: '查看联系方式（写明理由，留痕） / a submitter’s contact, with a reason, on record',
  description:
    '反馈人须打电话时，写明理由查看一位反映人的姓名和电话；谁、何时、为何查看都留有记录。\n\n' +
    'For whoever tells the submitter: name and telephone in clear. Who looked, when and why stays on record (PIPL 51).',
  params: z.object({ id, submitterId: id }),
  body: z
    .strictObject({ reason: z.string().trim().min(2).max(500) })
    .meta({ examples: [{ reason: '电话反馈处理结果' }] }),
  response: {
    200: z.object({ name: z.string(), phone: z.string(), address: z.string() }).meta({ id: 'SubmitterContact' }),
    ...problems(400, 401, 403, 404, 503),
  },
}

/** POST /api/suggestions/{id}/submitters/{submitterId}/contact: nothing is shown before the look is on record. */
export function showContact(app: Api): void {
  const { db, now } = app.needs
  app.post(
    '/api/suggestions/:id/submitters/:submitterId/contact',
    { schema, onRequest: requireSignIn },
    async (request, reply) => {
      const { personId, posts } = meOf(request)
      const { id: suggestionId, submitterId } = request.params
      const loaded = await loadSuggestion(db, suggestionId)
      if (!loaded || !maySee(personId, posts, subjectOf(loaded.state))) throw refused(refusals.notFound())
      const { state } = loaded
      const submitter = state.submitters.find((s) => s.id === submitterId)
      if (!submitter) throw refused(refusals.notFound())
      if (!posts.some((post) => mayReachSubmitter(personId, post, submitter, state)))
        throw refused(doorRefusals.noPost())
      const found = (await submittersOf(db, suggestionId)).find((row) => row.id === submitterId)
      if (!found) throw refused(refusals.notFound())
      await db.transaction(async (tx) => {
        const at = now()
        const { reason: text } = request.body
        const reasonId = await keepDocument(tx, {
          subjectId: suggestionId,
          purpose: 'reason',
          text,
          createdBy: personId,
          now: at,
        })
        await recordAudit(tx, {
          act: 'contactShown',
          personId,
          subjectId: submitterId,
          detail: { suggestionId, reasonId },
          at,
        })
      })
      void reply.header('cache-control', 'no-store')
      return { name: found.name, phone: found.phone, address: found.address }
    },
  )
}
