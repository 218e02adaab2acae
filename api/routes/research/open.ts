import { z } from 'zod'
import { openResearchRecord } from '../../../db/registers/open-research.ts'
import { localOfficeHeads } from '../../../workflows/rules/access.ts'
import { researchRefusals } from '../../../workflows/rules/research-refusals.ts'
import type { Post } from '../../../workflows/rules/suggestion.ts'
import { meOf, type Api } from '../../api.ts'
import { id, keyHeader, words } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { postFor } from '../../post-for.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'

const body = z.strictObject({ title: words(200), reason: words(5_000), asPost: id.nullish() }).meta({
  examples: [
    {
      title: '沿河村庄生活污水治理',
      reason: '本季度六个村、四十余名群众反映河水发黑，涉及多个部门，需要专题调研。',
    },
  ],
})

const mayOpen = (post: Post) => localOfficeHeads.includes(post.role)

/** 决定调研: the head of the local congress office opens a research (Article 20 (4)); its presidium ratifies later, on record. */
export function openResearch(app: Api): void {
  app.post(
    '/api/research',
    {
      onRequest: requireSignIn,
      schema: {
        tags: ['research'],
        summary: '决定调研 / open a research',
        headers: keyHeader,
        body,
        response: {
          201: z.object({ id: z.string() }).meta({ examples: [{ id: 'res_01kb8x0q4r0000000000000' }] }),
          ...problems(400, 401, 403, 404, 409, 503),
        },
      },
    },
    async (request, reply) => {
      const { everything: db, now, relay } = app.needs
      const me = meOf(request)
      const { title, reason, asPost } = request.body
      const post = postFor(me, asPost ?? undefined, mayOpen)
      if (!mayOpen(post)) throw refused(researchRefusals.notYoursToOpen())
      const outcome = await openResearchRecord(
        db,
        { title, reason, officeId: post.organizationId },
        {
          actor: { kind: 'official', personId: me.personId, post },
          key: request.headers['idempotency-key'],
          body: request.body,
          now: now(),
        },
      )
      if ('refusal' in outcome) throw refused(outcome.refusal)
      relay.nudge()
      return reply.code(201).send(outcome.answer)
    },
  )
}
