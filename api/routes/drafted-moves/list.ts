import { z } from 'zod'
import { draftedMoves } from '../../../db/queries/drafted-moves.ts'
import { mayDraftFor } from '../../../workflows/rules/drafted-moves.ts'
import { meOf, type Api } from '../../api.ts'
import { officesThatSign } from '../../moves/offices-that-sign.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { draftedShape, draftedView } from '../../views/drafted-view.ts'

const schema = {
  tags: ['drafted moves'],
  summary: '待签发的拟办 / Drafts that wait for a signature',
  description:
    '本机关待签发和退回修改的拟办，最早的在前，最多 200 份；on 是本机关现在是否要求签发。\n\n' +
    'Drafts of one’s own offices that wait to be signed or mended, the oldest first, 200 at most; `on`: an office of one’s own signs now.',
  response: { 200: z.object({ on: z.boolean(), items: z.array(draftedShape) }), ...problems(401, 503) },
}

/** GET /api/drafted-moves. */
export function listOfDraftedMoves(app: Api): void {
  const { db, now } = app.needs
  app.get('/api/drafted-moves', { schema, onRequest: requireSignIn }, async (request) => {
    const { posts } = meOf(request)
    const officeIds = [
      ...new Set(posts.filter((post) => mayDraftFor(post, post.organizationId)).map((post) => post.organizationId)),
    ]
    const rows = await draftedMoves(db, { officeIds, states: ['waiting', 'givenBack'] })
    const signs = await officesThatSign(db, officeIds, now())
    return { on: signs.size > 0, items: await draftedView(db, rows, posts) }
  })
}
