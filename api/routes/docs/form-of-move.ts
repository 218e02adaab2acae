import { z } from 'zod'
import { refusals } from '../../../workflows/rules/refusals.ts'
import type { Api } from '../../api.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'

const schema = {
  tags: ['forms'],
  summary: '一个办理步骤的表单 / the form of one move',
  description:
    '办理步骤请求体的 JSON Schema 和一个例子，与 /api/openapi.json 里的相同。\n\n' +
    'The JSON Schema of a move’s body and an example of it, as in /api/openapi.json.',
  params: z.object({ of: z.enum(['suggestions', 'research']), move: z.string().regex(/^[A-Za-z]{1,40}$/) }),
  response: {
    200: z.object({ body: z.record(z.string(), z.unknown()), example: z.unknown() }).meta({ id: 'FormOfMove' }),
    ...problems(400, 404),
  },
}

interface Written {
  paths?: Record<
    string,
    { post?: { requestBody?: { content: Record<string, { schema: object; example?: unknown }> } } }
  >
}

/** GET /api/forms/{of}/{move}: so that a window can draw a move it has never heard of. */
export function formOfMove(app: Api): void {
  app.get('/api/forms/:of/:move', { schema }, async (request) => {
    const { of, move } = request.params
    const { paths } = app.swagger() as unknown as Written
    const content = paths?.[`/api/${of}/{id}/moves/${move}`]?.post?.requestBody?.content['application/json']
    if (!content) throw refused(refusals.notFound())
    return { body: { ...content.schema }, example: content.example ?? null }
  })
}
