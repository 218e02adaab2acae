import { z } from 'zod'
import { loadSuggestion } from '../../../db/queries/load-suggestion.ts'
import { queryCodeOf } from '../../../db/query-code.ts'
import { issueQueryCode } from '../../../db/registers/issue-query-code.ts'
import { mayIssueCode, maySee } from '../../../workflows/rules/access.ts'
import { refusals } from '../../../workflows/rules/refusals.ts'
import { subjectOf } from '../../../workflows/rules/subject-of.ts'
import { codeProofs } from '../../../workflows/rules/suggestion.ts'
import { meOf, type Api } from '../../api.ts'
import { commandIdOf } from '../../command-id.ts'
import { id, keyHeader, words } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { postFor } from '../../post-for.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'

const schema = {
  tags: ['suggestions'],
  summary: '补发查询码（核实本人，留痕） / issue a lost query code again',
  description:
    '群众丢失查询码的，核实本人后补发；原查询码立即作废，新查询码只显示这一次。\n\n' +
    'For a citizen who lost his code and showed who he is. The old code is dead at once; the new one is shown this once.',
  params: z.object({ id, submitterId: id }),
  headers: keyHeader,
  body: z
    .strictObject({ proof: z.enum(codeProofs), reason: words(500), asPost: id.nullish() })
    .meta({ examples: [{ proof: 'idCard', reason: '回执被雨淋湿，看不清查询码，本人到站。' }] }),
  response: { 201: z.object({ queryCode: z.string() }), ...problems(400, 401, 403, 404, 422, 503) },
}

/** POST /api/suggestions/{id}/submitters/{submitterId}/query-code: station and township office; works while Temporal is down. */
export function issueCode(app: Api): void {
  const { everything: db, now, relay, secrets } = app.needs
  app.post(
    '/api/suggestions/:id/submitters/:submitterId/query-code',
    { schema, onRequest: requireSignIn },
    async (request, reply) => {
      const me = meOf(request)
      const { personId, posts } = me
      const { id: suggestionId, submitterId } = request.params
      const loaded = await loadSuggestion(db, suggestionId)
      if (!loaded || !maySee(personId, posts, subjectOf(loaded.state))) throw refused(refusals.notFound())
      const { state } = loaded
      const { proof, reason, asPost } = request.body
      const may = (post: Parameters<typeof mayIssueCode>[1]) => mayIssueCode(personId, post, state)
      const post = postFor(me, asPost ?? undefined, may)
      if (!may(post)) throw refused(doorRefusals.noPost())
      const commandId = commandIdOf(personId, request.headers['idempotency-key'], 'queryCodeIssued', {
        suggestionId,
        submitterId,
        proof,
        reason,
      })
      const actor = { kind: 'official', personId, post } as const
      const of = { suggestionId, submitterId, commandId, proof, reason }
      const seed = await issueQueryCode(db, of, { actor, now: now() })
      if (seed === null) throw refused(refusals.notFound())
      relay.nudge()
      void reply.header('cache-control', 'no-store')
      return reply.code(201).send({ queryCode: queryCodeOf(secrets.query, seed) })
    },
  )
}
