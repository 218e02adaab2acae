import { z } from 'zod'
import { hasDoneSteps } from '../../../db/queries/has-done-steps.ts'
import { putStepsAway } from '../../../db/registers/put-steps-away.ts'
import { meOf, type Api } from '../../api.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'

const steps = z.strictObject({ done: z.boolean().describe('已经收起 / put away') })
const tags = ['me']

/** GET and PUT /api/me/first-steps: whether the desk still shows one its first steps; one's own alone. */
export function ownFirstSteps(app: Api): void {
  const { db, now } = app.needs
  app.get(
    '/api/me/first-steps',
    {
      onRequest: requireSignIn,
      schema: {
        tags,
        summary: '入门提示收起了没有 / are my first steps put away',
        response: { 200: steps, ...problems(401, 503) },
      },
    },
    async (request) => ({ done: await hasDoneSteps(db, meOf(request).personId) }),
  )
  app.put(
    '/api/me/first-steps',
    {
      onRequest: requireSignIn,
      schema: {
        tags,
        summary: '收起或者重新显示入门提示 / put my first steps away, or show them again',
        body: steps.meta({ examples: [{ done: true }] }),
        response: { 200: steps, ...problems(400, 401, 503) },
      },
    },
    async (request) => {
      const { done } = request.body
      await putStepsAway(db, { personId: meOf(request).personId, done, now: now() })
      return { done }
    },
  )
}
