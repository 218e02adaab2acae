import { z } from 'zod'
import { deputyOf } from '../../../db/queries/deputy-of.ts'
import { mandateLevels } from '../../../workflows/rules/mandates.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { placesOf } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'

const station = z.object({ id: z.string(), name: z.string(), nameEn: z.string() })

const schema = {
  tags: ['directories'],
  summary: '一位代表的任职和编组 / One deputy’s mandates and stations',
  description: '含已经结束的任职和以前编入的联络站 / former mandates and stations too',
  params: z.object({ personId: id }),
  response: {
    200: z
      .object({
        personId: z.string(),
        name: z.string(),
        mandates: z.array(
          z.object({
            id: z.string(),
            level: z.enum(mandateLevels),
            placeId: z.string(),
            term: z.string(),
            constituency: z.string(),
            military: z.boolean(),
            fromOn: z.string(),
            toOn: z.string().nullable(),
            enrolments: z.array(z.object({ id: z.string(), fromOn: z.string(), toOn: z.string().nullable(), station })),
          }),
        ),
      })
      .meta({ id: 'DeputyShown' }),
    ...problems(400, 401, 404, 503),
  },
}

/** GET /api/deputies/{personId}. */
export function showDeputy(app: Api): void {
  app.get('/api/deputies/:personId', { schema, onRequest: requireSignIn }, async (request) => {
    const asked = { personId: request.params.personId, around: placesOf(meOf(request)) }
    const found = await deputyOf(app.needs.db, asked)
    if (!found) throw refused(doorRefusals.notFound())
    return found
  })
}
