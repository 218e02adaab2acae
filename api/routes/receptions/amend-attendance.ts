import { z } from 'zod'
import { amendAttendance } from '../../../db/registers/amend-attendance.ts'
import { receptionRefusals } from '../../../workflows/rules/reception-refusals.ts'
import { timesUnfit } from '../../../workflows/rules/receptions.ts'
import { meOf, type Api } from '../../api.ts'
import { commandIdOf } from '../../command-id.ts'
import { id, instant, keyHeader, line } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { receptionKept } from '../../reception-kept.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { oneReception } from '../../views/one-reception.ts'
import { receptionShape } from '../../views/reception-view.ts'

const schema = {
  tags: ['receptions'],
  summary: '登记离开、更正到场 / enter that he left, or amend an entry',
  description:
    '只补离开时间的不用理由；改动已经登记的时间，或者注明没有到场的，写明理由。原来的登记保留。\n\n' +
    'A time of leaving that was still open needs no reason; any other change, or that he was not there, needs one. What stood before is kept.',
  params: z.object({ receptionId: id, attendanceId: id }),
  headers: keyHeader,
  body: z
    .strictObject({
      cameAt: instant.nullish().describe('不填为原来的 / else as it stands'),
      leftAt: instant.nullish().describe('不填为原来的，原来没有的为现在 / else as it stands; now, where none stands'),
      struck: z.boolean().default(false).describe('误登：没有到场 / entered by mistake: he was not there'),
      reason: line(500).default(''),
    })
    .meta({ examples: [{ leftAt: '2026-11-26T03:30:00+00:00' }] }),
  response: { 200: receptionShape, ...problems(400, 401, 403, 404, 409, 422, 503) },
}

/** POST /api/receptions/{receptionId}/attendances/{attendanceId}/amend. */
export function amendAttendanceOf(app: Api): void {
  const { db, now } = app.needs
  const path = '/api/receptions/:receptionId/attendances/:attendanceId/amend'
  app.post(path, { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { receptionId, attendanceId } = request.params
    const { session, attendances } = await receptionKept(app, me, receptionId)
    const former = attendances.find((row) => row.id === attendanceId)
    if (!former) throw refused(doorRefusals.notFound())
    const { struck, reason, ...asked } = request.body
    const at = now()
    const cameAt = asked.cameAt == null ? former.cameAt.getTime() : Date.parse(asked.cameAt)
    const stillOpen = struck ? null : at
    const leftAt = asked.leftAt == null ? (former.leftAt?.getTime() ?? stillOpen) : Date.parse(asked.leftAt)
    const unfit = timesUnfit(session.heldOn, { cameAt, leftAt, now: at })
    if (unfit) throw refused(unfit)
    const onlyLeft = former.leftAt === null && !former.struck && !struck && cameAt === former.cameAt.getTime()
    if (!onlyLeft && reason.trim() === '') throw refused(receptionRefusals.reasonMissing())
    const named = [attendanceId, request.body]
    const commandId = commandIdOf(me.personId, request.headers['idempotency-key'], 'amendAttendance', named)
    const said = { struck, reason: reason.trim(), commandId, recordedBy: me.personId, now: at }
    const refusal = await amendAttendance(db, { former, cameAt, leftAt, ...said })
    if (refusal) throw refused(refusal)
    return oneReception(app, me, receptionId)
  })
}
