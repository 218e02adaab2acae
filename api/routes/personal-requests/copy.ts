import { z } from 'zod'
import { submittersOf } from '../../../db/queries/submitters-of.ts'
import { suggestionLedger } from '../../../db/queries/suggestion-ledger.ts'
import { textsOf } from '../../../db/queries/texts-of.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { personalRefusals } from '../../../workflows/rules/personal-refusals.ts'
import { isCopyGranted, mayTakeRequest } from '../../../workflows/rules/personal-requests.ts'
import { feedbackNames, refusals } from '../../../workflows/rules/refusals.ts'
import { meOf, type Api } from '../../api.ts'
import { coded, id } from '../../fields.ts'
import { onePersonalRequest } from '../../one-personal-request.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { seenSuggestion } from '../../seen-suggestion.ts'
import { toldToSubmitter } from '../../told-to-submitter.ts'

const schema = {
  tags: ['personal data'],
  summary: '提供个人信息副本（留痕） / give the copy that was asked for, on record',
  description:
    '同意查阅、复制以后：他的姓名、电话、住址，他反映的内容，他被告知的内容。\n\nOnce seeing and copying is granted: his name, telephone and address, what he raised, and what he was told.',
  params: z.object({ id, requestId: id }),
  response: {
    200: z
      .object({
        receiptNumber: z.string(),
        name: z.string(),
        phone: z.string(),
        address: z.string(),
        title: z.string(),
        text: z.string(),
        told: z.array(z.object({ kind: coded, at: z.string(), texts: z.array(z.string()) })),
      })
      .meta({ id: 'PersonalCopy' }),
    ...problems(400, 401, 403, 404, 409, 503),
  },
}

/** POST /api/suggestions/{id}/personal-requests/{requestId}/copy: nothing is shown before it is on record. */
export function giveCopyToSubmitter(app: Api): void {
  const { everything: db, now } = app.needs
  app.post(
    '/api/suggestions/:id/personal-requests/:requestId/copy',
    { schema, onRequest: requireSignIn },
    async (request, reply) => {
      const me = meOf(request)
      const { personId, posts } = me
      const { id: suggestionId, requestId } = request.params
      const state = await seenSuggestion(app, me, suggestionId)
      const found = await onePersonalRequest(app, me, { suggestionId, id: requestId })
      const { request: asked, receiptNumber, contentId } = found
      if (!posts.some((post) => mayTakeRequest(post, state))) throw refused(doorRefusals.noPost())
      if (!isCopyGranted(asked)) throw refused(personalRefusals.noCopy())
      const { submitterId } = asked
      const submitter = (await submittersOf(db, suggestionId)).find((one) => one.id === submitterId)
      if (!submitter) throw refused(refusals.notFound())
      if (submitter.erasedAt !== null) throw refused(personalRefusals.erasedAlready())
      const told = toldToSubmitter(await suggestionLedger(db, suggestionId), state, submitterId)
      const texts = await textsOf(db, [contentId, ...told.flatMap(({ documentIds }) => documentIds)])
      const textOf = (documentId: string) => texts.find((text) => text.id === documentId)?.text ?? ''
      const detail = { suggestionId, requestId }
      await recordAudit(db, { act: 'personalCopyGiven', personId, subjectId: submitterId, detail, at: now() })
      void reply.header('cache-control', 'no-store')
      return {
        receiptNumber,
        name: submitter.name,
        phone: submitter.phone,
        address: submitter.address,
        title: texts.find((text) => text.id === contentId)?.title ?? '',
        text: textOf(contentId),
        told: told.map(({ kind, at, documentIds }) => ({
          kind: { code: kind, ...feedbackNames[kind] },
          at: new Date(at).toISOString(),
          texts: documentIds.map(textOf),
        })),
      }
    },
  )
}
