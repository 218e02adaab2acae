import { z } from 'zod'
import { submittersOf } from '../../../db/queries/submitters-of.ts'
import { takePersonalRequest } from '../../../db/registers/take-personal-request.ts'
import { personalRefusals } from '../../../workflows/rules/personal-refusals.ts'
import { mayTakeRequest, personalRequestKinds } from '../../../workflows/rules/personal-requests.ts'
import type { Post } from '../../../workflows/rules/suggestion.ts'
import { meOf, type Api } from '../../api.ts'
import { commandIdOf } from '../../command-id.ts'
import { id, keyHeader, words } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { postFor } from '../../post-for.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { seenSuggestion } from '../../seen-suggestion.ts'
import { personalRequestShown } from '../../views/personal-request-shown.ts'
import { personalRequestShape } from '../../views/personal-request-view.ts'

const schema = {
  tags: ['personal data'],
  summary: '登记个人信息请求 / take a request about personal data',
  description:
    '反映人要求查阅、更正、删除自己的个人信息的，核实本人后登记；由负责人答复（《个人信息保护法》第四十四至五十条）。\n\n' +
    'A submitter asks to see, correct or erase what is held of him: entered where he comes in person, answered by a head (PIPL 44–50).',
  params: z.object({ id }),
  headers: keyHeader,
  body: z
    .strictObject({ submitterId: id, kind: z.enum(personalRequestKinds), words: words(2_000), asPost: id.nullish() })
    .meta({
      examples: [
        { submitterId: 'sbm_01kb8x0q4r0000000000000', kind: 'erasure', words: '事情已经办好，请删去我的姓名和电话。' },
      ],
    }),
  response: { 201: personalRequestShape, ...problems(400, 401, 403, 404, 409, 422, 503) },
}

/** POST /api/suggestions/{id}/personal-requests: station and township office. */
export function takeRequestOfSubmitter(app: Api): void {
  const { everything: db, now } = app.needs
  app.post('/api/suggestions/:id/personal-requests', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const { personId } = me
    const suggestionId = request.params.id
    const state = await seenSuggestion(app, me, suggestionId)
    const { asPost, ...asked } = request.body
    const may = (post: Post) => mayTakeRequest(post, state)
    const post = postFor(me, asPost ?? undefined, may)
    if (!may(post)) throw refused(doorRefusals.noPost())
    const submitter = (await submittersOf(db, suggestionId)).find((one) => one.id === asked.submitterId)
    if (!submitter) throw refused(personalRefusals.submitterUnknown())
    if (submitter.erasedAt !== null) throw refused(personalRefusals.erasedAlready())
    const key = request.headers['idempotency-key']
    const commandId = commandIdOf(personId, key, 'personalRequestTaken', { suggestionId, ...asked })
    const actor = { kind: 'official', personId, post } as const
    const made = await takePersonalRequest(db, { suggestionId, ...asked, commandId }, { actor, now: now() })
    return reply.code(201).send(await personalRequestShown(app, me, { suggestionId, id: made }))
  })
}
