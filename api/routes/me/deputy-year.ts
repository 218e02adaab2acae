import { z } from 'zod'
import { deputyOf } from '../../../db/queries/deputy-of.ts'
import { lastDuty } from '../../../db/queries/last-duty.ts'
import { listDuty } from '../../../db/queries/list-duty.ts'
import { namesOf } from '../../../db/queries/names-of.ts'
import { visitsOf } from '../../../db/queries/visits-of.ts'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { defaultPolicy } from '../../../workflows/rules/default-policy.ts'
import { visitsOfMandate } from '../../../workflows/rules/deputy-visits.ts'
import { inBoth } from '../../../workflows/rules/in-both.ts'
import { mandateLevelNames } from '../../../workflows/rules/mandates.ts'
import { meOf, type Api } from '../../api.ts'
import { coded, day, sentence } from '../../fields.ts'
import { placesOf } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { dutyShape, dutyView } from '../../views/duty-view.ts'

/** So many of his next days are told. */
const mostToCome = 5
const named = sentence.extend({ id: z.string() })

const schema = {
  tags: ['me'],
  summary: '代表本年度履职 / my year as a deputy',
  description:
    '接下来和上一次值班；本年度进站次数，按任职分列（第十三条）。不是代表的，各项为空。\n\n' +
    'My next days on duty and the last one; my visits of this calendar year by mandate (Article 13). Empty for whoever is no deputy.',
  response: {
    200: z.object({
      today: day,
      year: z.number(),
      coming: z.array(dutyShape),
      last: dutyShape.nullable(),
      mandates: z.array(
        z.object({
          id: z.string(),
          level: coded,
          place: named,
          /** Where it is enrolled today. */
          station: named.nullable(),
          military: z.boolean(),
          /** null: no number is asked for. */
          due: z.number().nullable(),
          /** To which receptions he came while he held it. */
          visits: z.array(z.object({ receptionId: z.string(), heldOn: day, station: named })),
          enrolledOn: day.nullable(),
        }),
      ),
    }),
    ...problems(401, 503),
  },
}

/** GET /api/me/deputy-year. */
export function ownDeputyYear(app: Api): void {
  const { db, now } = app.needs
  app.get('/api/me/deputy-year', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { personId } = me
    const today = dayOf(now())
    const year = Number(today.slice(0, 4))
    const sights = [{ by: 'deputyId', id: personId }] as const
    const [known, coming, last, visits] = await Promise.all([
      deputyOf(db, { personId, around: placesOf(me) }),
      listDuty(db, { sights, from: today, limit: mostToCome }),
      lastDuty(db, { personId, before: today }),
      visitsOf(db, { personId, year }),
    ])
    const held = (known?.mandates ?? []).filter(
      ({ fromOn, toOn }) => fromOn <= today && (toOn === null || today <= toOn),
    )
    const names = await namesOf(db, {
      places: held.map(({ placeId }) => placeId),
      organizations: visits.map(({ stationId }) => stationId),
    })
    const made = visits.map(({ receptionId, heldOn, stationId }) => ({
      receptionId,
      heldOn,
      station: { id: stationId, ...names.organizations(stationId) },
    }))
    const asked = defaultPolicy.stationDuties['deputyVisits'] ?? {}
    const [lastView = null] = await dutyView(db, last ? [last] : [])
    return {
      today,
      year,
      coming: await dutyView(db, coming),
      last: lastView,
      mandates: held.map((seat) => {
        const station = seat.enrolments.find(({ fromOn, toOn }) => fromOn <= today && (toOn === null || today <= toOn))
        return {
          id: seat.id,
          level: { code: seat.level, ...mandateLevelNames[seat.level] },
          place: { id: seat.placeId, ...names.places(seat.placeId) },
          station: station ? { id: station.station.id, ...inBoth(station.station) } : null,
          military: seat.military,
          ...visitsOfMandate(seat, { year, made, asked }),
        }
      }),
    }
  })
}
