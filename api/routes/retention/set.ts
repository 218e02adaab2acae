import { z } from 'zod'
import { setRetention } from '../../../db/registers/set-retention.ts'
import { refusals } from '../../../workflows/rules/refusals.ts'
import { recordKinds, retentionClasses } from '../../../workflows/rules/retention.ts'
import { meOf, type Api } from '../../api.ts'
import { appraisingAs } from '../../appraising-as.ts'
import { id, words } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'

const schema = {
  tags: ['retention'],
  summary: '设定保管期限 / Set how long a kind of record is kept',
  description:
    '县级代表工作机构负责人按档案主管部门同意的文号设定本县一类记录的保管期限；以前的设定保留。已经列入清单、还没有销毁的，按新的期限重新鉴定。\n\n' +
    'By the head of the county office, with the number of the archives authority’s agreement; older settings stay. What stands on a list made under the older one is not destroyed any more and is appraised anew.',
  body: z
    .strictObject({
      kind: z.enum(recordKinds),
      class: z.enum(retentionClasses),
      agreement: words(100).describe('档案主管部门同意的文号 / the number of its agreement'),
      reason: words(1_000),
      asPost: id.nullish(),
    })
    .meta({
      examples: [
        {
          kind: 'redirect',
          class: 'tenYears',
          agreement: '清档函〔2026〕12号',
          reason: '归档范围和保管期限表经县档案局同意。',
        },
      ],
    }),
  response: { 201: z.object({ version: z.int() }), ...problems(400, 401, 403, 503) },
}

/** POST /api/retention. */
export function setRetentionOfCounty(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/retention', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const { asPost, ...asked } = request.body
    const actor = appraisingAs(meOf(request), asPost, true)
    const version = await setRetention(db, asked, { actor, now: now() })
    if (version === null) throw refused(refusals.postEnded())
    return reply.code(201).send({ version })
  })
}
