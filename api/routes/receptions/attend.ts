import { z } from 'zod'
import { deputiesOn } from '../../../db/queries/deputies-on.ts'
import { organizationOf } from '../../../db/queries/organization-of.ts'
import { recordAttendance } from '../../../db/registers/record-attendance.ts'
import { receptionRefusals } from '../../../workflows/rules/reception-refusals.ts'
import { timesUnfit } from '../../../workflows/rules/receptions.ts'
import { meOf, type Api } from '../../api.ts'
import { commandIdOf } from '../../command-id.ts'
import { id, instant, keyHeader, words } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { receptionKept } from '../../reception-kept.ts'
import { refused } from '../../refused.ts'
import { oneReception } from '../../views/one-reception.ts'
import { receptionShape } from '../../views/reception-view.ts'

const times = {
  cameAt: instant.nullish().describe('到场时间；不填为现在 / when he came; else now'),
  leftAt: instant.nullish().describe('离开时间；还在的不填 / when he left; left out while he is there'),
}

const schema = {
  tags: ['receptions'],
  summary: '登记到场 / enter who came',
  description:
    '代表到场就是进站登记，国家机关下派的人员是进站听取意见；接待结束以后也可以补登。\n\n' +
    'A deputy’s attendance is his entry of Article 21, an organ’s its visit of Article 18; late additions are welcome.',
  params: z.object({ receptionId: id }),
  headers: keyHeader,
  body: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('entryRecord'), personId: id, ...times }),
      z.strictObject({ kind: z.literal('organVisit'), organizationId: id, staffName: words(60), ...times }),
    ])
    .meta({ examples: [{ kind: 'entryRecord', personId: 'per_li_deputy' }] }),
  response: { 200: receptionShape, ...problems(400, 401, 403, 404, 409, 422, 503) },
}

/** POST /api/receptions/{receptionId}/attendances. */
export function attendReception(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/receptions/:receptionId/attendances', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { session } = await receptionKept(app, me, request.params.receptionId)
    const { body: asked } = request
    const at = now()
    const who =
      asked.kind === 'entryRecord'
        ? { personId: asked.personId, organizationId: null, staffName: '' }
        : { personId: null, organizationId: asked.organizationId, staffName: asked.staffName.trim() }
    const cameAt = asked.cameAt == null ? at : Date.parse(asked.cameAt)
    const leftAt = asked.leftAt == null ? null : Date.parse(asked.leftAt)
    const unfit = timesUnfit(session.heldOn, { cameAt, leftAt, now: at })
    if (unfit) throw refused(unfit)
    if (who.personId !== null && (await deputiesOn(db, [who.personId], session.heldOn)).size === 0)
      throw refused(receptionRefusals.deputyUnknown())
    if (who.organizationId !== null && !(await organizationOf(db, who.organizationId))?.active)
      throw refused(receptionRefusals.organUnknown())
    const commandId = commandIdOf(me.personId, request.headers['idempotency-key'], 'attend', [session.id, asked])
    const refusal = await recordAttendance(db, {
      ...who,
      receptionId: session.id,
      kind: asked.kind,
      cameAt,
      leftAt,
      commandId,
      recordedBy: me.personId,
      now: at,
    })
    if (refusal) throw refused(refusal)
    return oneReception(app, me, session.id)
  })
}
