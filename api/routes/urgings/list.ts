import { z } from 'zod'
import { explainingOf } from '../../../db/queries/explaining-of.ts'
import { lateMatters, rungs } from '../../../db/queries/late-matters.ts'
import { namesOf } from '../../../db/queries/names-of.ts'
import { obligationsById } from '../../../db/queries/obligations-by-id.ts'
import { papersOf } from '../../../db/queries/papers-of.ts'
import { urgedOn } from '../../../db/queries/urged-on.ts'
import { scopeOf } from '../../../workflows/rules/access.ts'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { meOf, type Api } from '../../api.ts'
import { cursorField, cursorOf } from '../../cursor.ts'
import { id, limit, sentence } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { obligationInList, obligationsInList } from '../../views/obligations-in-list.ts'

const body = sentence.extend({ id: z.string() })
const urging = z
  .object({
    /** The civil day it stands for; there is one of a unit from an assigner on a day. */
    on: z.string(),
    unit: body,
    assigner: body,
    /** The highest that one of its matters has reached: 催办 urge, 督办 supervise. */
    rung: z.enum(rungs),
    /** The urging that went out to the unit on this day, or waits for office hours: there is no second. */
    urged: z.object({ id: z.string(), number: z.string().nullable() }).nullable(),
    matters: z.array(obligationInList.extend({ number: z.number(), rung: z.enum(rungs) })),
  })
  .meta({ id: 'Urging' })

const schema = {
  tags: ['urgings'],
  summary: '催办单、督办单（待发） / urgings that lie ready',
  description:
    '每个承办单位每天至多一份，列出它超期的全部事项并编号；办了就不再列入。乡镇不催县里转办的，谁都不催法院、检察院、监委。\n\n' +
    'One for a unit and day with all that is late, numbered; what is done leaves it. A township does not urge what the county gave out, and ' +
    'nobody urges a court, a procuratorate or a supervisory commission.',
  querystring: z.strictObject({ cursor: cursorField(z.object({ id })).optional(), limit }),
  response: {
    200: z.object({ items: z.array(urging), nextCursor: z.string().nullable() }),
    ...problems(400, 401, 503),
  },
}

/** GET /api/urgings: what each late unit is to be urged about today, unit by unit. */
export function listOfUrgings(app: Api): void {
  app.get('/api/urgings', { schema, onRequest: requireSignIn }, async (request) => {
    const { db, now } = app.needs
    const { personId, posts } = meOf(request)
    const { cursor, limit: units } = request.query
    const at = now()
    const late = await lateMatters(db, { sights: scopeOf(personId, posts), now: at, after: cursor?.id, limit: units })
    const owed = await obligationsById(
      db,
      late.map(({ obligationId }) => obligationId),
    )
    const shown = await obligationsInList(db, owed, await explainingOf(db, owed, at))
    const byId = new Map(shown.map((matter) => [matter.id, matter]))
    const names = await namesOf(db, { organizations: late.flatMap(({ unitId, assignerId }) => [unitId, assignerId]) })
    const urged = await urgedOn(
      db,
      late.map(({ unitId }) => unitId),
      dayOf(at),
    )
    const bodyOf = (organizationId: string) => ({ id: organizationId, ...names.organizations(organizationId) })
    const items = papersOf(late).map(({ unitId, assignerId, rows }) => ({
      on: dayOf(at),
      unit: bodyOf(unitId),
      assigner: bodyOf(assignerId),
      rung: rows.some(({ rung }) => rung === 'supervise') ? ('supervise' as const) : ('urge' as const),
      urged: urged.get(unitId) ?? null,
      matters: rows.flatMap(({ obligationId, rung }, n) => {
        const matter = byId.get(obligationId)
        return matter ? [{ ...matter, number: n + 1, rung }] : []
      }),
    }))
    const last = new Set(late.map(({ unitId }) => unitId)).size === units ? late.at(-1) : undefined
    return { items, nextCursor: last ? cursorOf({ id: last.unitId }) : null }
  })
}
