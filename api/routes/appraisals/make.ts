import { z } from 'zod'
import { makeAppraisal } from '../../../db/registers/make-appraisal.ts'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { refusals } from '../../../workflows/rules/refusals.ts'
import { retentionRefusals } from '../../../workflows/rules/retention-refusals.ts'
import { meOf, type Api } from '../../api.ts'
import { appraisalOf } from '../../appraisal-of.ts'
import { appraisingAs } from '../../appraising-as.ts'
import { commandIdOf } from '../../command-id.ts'
import { day, id, keyHeader } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { appraisalShape, appraisalView } from '../../views/appraisal-view.ts'

const schema = {
  tags: ['retention'],
  summary: '生成鉴定清单 / Make an appraisal list',
  description:
    '列出本县到截止日保管期限已经届满的归档件（一次最多 2000 件，先到期的在前）；没有归档、暂缓销毁、有请求或者意见没有了结、并入的或者调研没有办结的不列入。期限自办结次年 1 月 1 日起算。\n\n' +
    'What of the county has reached the end of its keeping by that day, at most 2,000, the oldest first; nothing that is open, held, disputed, or bound to something open. Years are counted from the first of January after it ended.',
  headers: keyHeader,
  body: z
    .strictObject({ asOf: day.nullish().describe('截止日；不填为今天 / else today'), asPost: id.nullish() })
    .meta({ examples: [{}] }),
  response: { 201: appraisalShape, ...problems(400, 401, 403, 422, 503) },
}

/** POST /api/appraisals. */
export function makeAppraisalOfCounty(app: Api): void {
  const { everything: db, now } = app.needs
  app.post('/api/appraisals', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const actor = appraisingAs(me, request.body.asPost)
    const today = dayOf(now())
    const asOf = request.body.asOf ?? today
    if (asOf > today) throw refused(retentionRefusals.dayToCome())
    const commandId = commandIdOf(me.personId, request.headers['idempotency-key'], 'appraise', request.body)
    const made = await makeAppraisal(db, { asOf, commandId }, { actor, now: now() })
    if (made === null) throw refused(refusals.postEnded())
    return reply.code(201).send(appraisalView(await appraisalOf(app, [actor.post.organizationId], made)))
  })
}
