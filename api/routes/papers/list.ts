import { z } from 'zod'
import { listPapers } from '../../../db/queries/list-papers.ts'
import { namesOf } from '../../../db/queries/names-of.ts'
import { scopeOf } from '../../../workflows/rules/access.ts'
import { paperKinds } from '../../../workflows/rules/research.ts'
import { meOf, type Api } from '../../api.ts'
import { cursorField, cursorOf } from '../../cursor.ts'
import { flag, id, limit } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { namedInPaper, paperShape, paperView } from '../../views/paper-view.ts'

const item = paperShape.extend({ research: z.object({ id: z.string(), title: z.string() }) })

/** The motions and recommendations of the researches I may see; a deputy asks for those he signed, or has yet to rate or to confirm. */
export function listOfPapers(app: Api): void {
  app.get(
    '/api/papers',
    {
      onRequest: requireSignIn,
      schema: {
        tags: ['research'],
        summary: '议案、建议列表 / the deputies’ papers I may see',
        querystring: z.strictObject({
          kind: z.enum(paperKinds).optional(),
          signedByMe: flag.optional(),
          awaitsMyRating: flag.optional(),
          awaitsMyConfirmation: flag.optional().describe('等我确认联名的 / whose co-signature I have yet to confirm'),
          cursor: cursorField(id).optional(),
          limit,
        }),
        response: {
          200: z.object({ items: z.array(item), nextCursor: z.string().nullable() }),
          ...problems(400, 401, 503),
        },
      },
    },
    async (request) => {
      const { db } = app.needs
      const { personId, posts } = meOf(request)
      const { kind, signedByMe, awaitsMyRating, awaitsMyConfirmation, cursor, limit: most } = request.query
      const rows = await listPapers(db, {
        sights: scopeOf(personId, posts),
        kind,
        signedBy: signedByMe ? personId : undefined,
        awaits: awaitsMyRating ? personId : undefined,
        unconfirmedBy: awaitsMyConfirmation ? personId : undefined,
        after: cursor,
        limit: most,
      })
      const named = rows.map(({ paper }) => namedInPaper(paper))
      const names = await namesOf(db, {
        organizations: named.flatMap((one) => one.organizations),
        people: named.flatMap((one) => one.people),
        places: named.flatMap((one) => one.places),
      })
      const nextCursor = rows.length === most ? cursorOf(rows.at(-1)?.paper.id) : null
      const items = rows.map(({ researchId, researchTitle, paper }) => ({
        ...paperView(paper, names),
        research: { id: researchId, title: researchTitle },
      }))
      return { items, nextCursor }
    },
  )
}
