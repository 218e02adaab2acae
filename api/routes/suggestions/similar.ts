import { z } from 'zod'
import { similarMatters } from '../../../db/queries/similar-matters.ts'
import { meOf, type Api } from '../../api.ts'
import { counterScope } from '../../counter-scope.ts'
import { words } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { earlierMatterShape, earlierMatterView } from '../../views/earlier-matter.ts'

const schema = {
  tags: ['suggestions'],
  summary: '相似的在办事项 / open matters that say the same',
  description:
    '登记时，按标题或者前几句话找自己看得到的、还没有归档的相似事项，最多五件，最像的在前；登记时可以并入（joinTo）。\n\n' +
    'While registering: open matters within one’s own sight that say much the same, five at most, the most alike first; a ' +
    'registration may join one of them (joinTo).',
  body: z.strictObject({ text: words(500) }).meta({ examples: [{ text: '东柳村南巷晚上没有灯' }] }),
  response: { 200: z.object({ items: z.array(earlierMatterShape) }), ...problems(400, 401, 403, 503) },
}

/** POST /api/suggestions/similar: in a body, so that no citizen’s words stand in an address or a log. */
export function similarSuggestions(app: Api): void {
  app.post('/api/suggestions/similar', { schema, onRequest: requireSignIn }, async (request) => {
    const found = await similarMatters(app.needs.db, request.body.text, counterScope(meOf(request)))
    return { items: found.map(earlierMatterView) }
  })
}
