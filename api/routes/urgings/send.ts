import { z } from 'zod'
import { urgeUnit, type Urged } from '../../../db/registers/urge-unit.ts'
import { namesOf } from '../../../db/queries/names-of.ts'
import { mayUrge } from '../../../workflows/rules/notices.ts'
import type { Sentence } from '../../../workflows/rules/refusals.ts'
import { meOf, type Api } from '../../api.ts'
import { commandIdOf } from '../../command-id.ts'
import { coded, id, keyHeader, line, sentence } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { postFor } from '../../post-for.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'

const body = z
  .strictObject({
    unitIds: z
      .array(id)
      .min(1, { error: '请选择单位 / choose a unit' })
      .max(100, { error: '一次最多 100 个单位 / 100 units at most' }),
    /** What the office asks for in its own words. */
    text: line(500).default(''),
    asPost: id.nullish(),
  })
  .meta({ examples: [{ unitIds: ['org_liulin_construction'], text: '请于三日内报送办理结果。' }] })

const item = z.object({
  unit: sentence.extend({ id: z.string() }),
  outcome: coded,
  notice: z.object({ id: z.string(), number: z.string().nullable(), sendAt: z.string().nullable() }).nullable(),
})

const schema = {
  tags: ['urgings'],
  summary: '催办（一次可选多个单位） / urge units, one or many at once',
  description:
    '每个单位当天至多一份，列出它超期的全部事项；发出时再核对一次，已经办了的不列入。每个单位各自成败，逐一说明；中断以后用同一个 Idempotency-Key ' +
    '再提交，已经发出的不会再发。作息时间以外签发的，上班时发出。\n\n' +
    'At most one a day for a unit, with all it owes late; what is done by then is left out. Each unit has its own result; asked again with the ' +
    'same key after an interruption, it goes on and sends nothing twice. Signed outside office hours, it goes out when they begin.',
  headers: keyHeader,
  body,
  response: { 200: z.object({ items: z.array(item) }), ...problems(400, 401, 403, 503) },
}

/** POST /api/urgings: an officer of the office that gave the matters out, or of one above it. Works while Temporal is down. */
export function sendUrgings(app: Api): void {
  const { everything: db, now, relay } = app.needs
  app.post('/api/urgings', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { asPost, text } = request.body
    const post = postFor(me, asPost ?? undefined, mayUrge)
    if (!mayUrge(post)) throw refused(doorRefusals.mayNotUrge())
    const actor = { kind: 'official', personId: me.personId, post } as const
    const unitIds = [...new Set(request.body.unitIds)]
    const names = await namesOf(db, { organizations: unitIds })
    const items: z.input<typeof item>[] = []
    for (const unitId of unitIds) {
      const key = request.headers['idempotency-key']
      const commandId = commandIdOf(me.personId, key, 'urge', { unitId, text, from: post.organizationId })
      const { outcome, notice } = await urgeUnit(db, { unitId, text, commandId }, { actor, now: now() })
      items.push({
        unit: { id: unitId, ...names.organizations(unitId) },
        outcome: { code: outcome, ...outcomes[outcome] },
        notice: notice && {
          id: notice.id,
          number: notice.number,
          sendAt: notice.sendAt?.toISOString() ?? null,
        },
      })
    }
    relay.nudge()
    return { items }
  })
}

const outcomes: Readonly<Record<Urged['outcome'], Sentence>> = {
  sent: { zh: '已发出', en: 'sent' },
  signed: { zh: '已签，上班时发出', en: 'signed; it goes out when office hours begin' },
  urgedAlready: { zh: '当天已经催办过，一天至多一份', en: 'urged today already; one a day at most' },
  nothingLate: {
    zh: '没有可由本机关催办的超期事项',
    en: 'nothing of it is late that this office may urge',
  },
  postEnded: { zh: '您的岗位已经结束', en: 'your post has ended' },
}
