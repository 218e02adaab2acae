import { meOf, type Api } from '../../api.ts'
import { mustSetUpSecondFactor } from '../../must-set-up-second-factor.ts'
import { requireSession } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { meView, viewMe } from '../../views/me.ts'

const schema = {
  tags: ['session'],
  summary: '我是谁、有哪些岗位 / Who am I, and my posts',
  response: { 200: meView, ...problems(401, 503) },
}

/** GET /api/me. */
export function showMe(app: Api): void {
  app.get('/api/me', { schema, onRequest: requireSession }, async (request) => {
    const me = meOf(request)
    return viewMe(me, mustSetUpSecondFactor(app.needs, me))
  })
}
