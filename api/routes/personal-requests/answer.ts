import { z } from 'zod'
import { suggestionLedger } from '../../../db/queries/suggestion-ledger.ts'
import { answerPersonalRequest } from '../../../db/registers/answer-personal-request.ts'
import { personalRefusals } from '../../../workflows/rules/personal-refusals.ts'
import {
  grantUnfit,
  mayAnswerRequest,
  ownDocuments,
  personalRequestOutcomes,
} from '../../../workflows/rules/personal-requests.ts'
import { refusals } from '../../../workflows/rules/refusals.ts'
import type { Post } from '../../../workflows/rules/suggestion.ts'
import { meOf, type Api } from '../../api.ts'
import { id, words } from '../../fields.ts'
import { removeNow } from '../../files/remove-now.ts'
import { onePersonalRequest } from '../../one-personal-request.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { postFor } from '../../post-for.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { seenSuggestion } from '../../seen-suggestion.ts'
import { personalRequestShown } from '../../views/personal-request-shown.ts'
import { personalRequestShape } from '../../views/personal-request-view.ts'

const schema = {
  tags: ['personal data'],
  summary: '答复个人信息请求 / answer a request about personal data',
  description:
    '由负责人答复，写明理由（理由中不写姓名、电话）。同意删除的，归档以后立即删除：姓名、电话、住址和只属于他的文字；这件意见建议的最后一位反映人，连同内容、答复和照片一并删除。' +
    '受理编号、类别、日期、办理过程和理由保留。不能恢复。\n\n' +
    'By a head, with a reason that names nobody. A granted erasure is done at once, on a closed suggestion alone: name, telephone, address and the texts that are his alone; with its last ' +
    'submitter the words of the whole matter and its files go too. Number, category, days, course and reason stay. It cannot be undone.',
  params: z.object({ id, requestId: id }),
  body: z
    .strictObject({ outcome: z.enum(personalRequestOutcomes), answer: words(500), asPost: id.nullish() })
    .meta({ examples: [{ outcome: 'granted', answer: '事项已办结归档，依申请删除。' }] }),
  response: { 200: personalRequestShape, ...problems(400, 401, 403, 404, 409, 503) },
}

/** POST /api/suggestions/{id}/personal-requests/{requestId}/answer. */
export function answerRequestOfSubmitter(app: Api): void {
  const { everything: db, now } = app.needs
  app.post(
    '/api/suggestions/:id/personal-requests/:requestId/answer',
    { schema, onRequest: requireSignIn },
    async (request) => {
      const me = meOf(request)
      const { personId } = me
      const { id: suggestionId, requestId } = request.params
      const { outcome, answer, asPost } = request.body
      const state = await seenSuggestion(app, me, suggestionId)
      const { request: asked } = await onePersonalRequest(app, me, { suggestionId, id: requestId })
      const may = (post: Post) => mayAnswerRequest(post, state)
      const post = postFor(me, asPost ?? undefined, may)
      if (!may(post)) throw refused(personalRefusals.notYours())
      if (asked.outcome !== null) throw refused(personalRefusals.answeredAlready())
      const unfit = outcome === 'granted' ? grantUnfit(asked, { personId, state }) : undefined
      if (unfit) throw refused(unfit)
      const ownDocumentIds = ownDocuments(await suggestionLedger(db, suggestionId), asked.submitterId)
      const actor = { kind: 'official', personId, post } as const
      const of = { id: requestId, outcome, answer, ownDocumentIds }
      const done = await answerPersonalRequest(db, of, { actor, now: now() })
      if (done === 'postEnded') throw refused(refusals.postEnded())
      if (done === 'answeredAlready') throw refused(personalRefusals.answeredAlready())
      const erased = asked.kind === 'erasure' && outcome === 'granted'
      if (erased) await removeNow(request)
      return personalRequestShown(app, me, { suggestionId, id: requestId })
    },
  )
}
