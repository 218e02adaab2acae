import { z } from 'zod'
import { linksOf } from '../../../db/queries/links-of.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { linkGiver } from '../../links/link-giver.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { unitLinkShape, unitLinkView } from '../../views/unit-link-view.ts'

const schema = {
  tags: ['links'],
  summary: '发出的办理链接和使用情况 / The links given out, and their use',
  params: z.object({ id }),
  response: { 200: z.object({ items: z.array(unitLinkShape) }), ...problems(400, 401, 403, 404, 503) },
}

/** GET /api/suggestions/{id}/links: for the office that gives them out. */
export function listOfLinks(app: Api): void {
  const { db, now } = app.needs
  app.get('/api/suggestions/:id/links', { schema, onRequest: requireSignIn }, async (request) => {
    const { id: suggestionId } = request.params
    await linkGiver(app, meOf(request), suggestionId)
    return { items: await unitLinkView(db, await linksOf(db, suggestionId), now()) }
  })
}
