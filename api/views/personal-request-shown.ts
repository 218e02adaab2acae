import type { z } from 'zod'
import type { Me } from '../../db/queries/who-is-signed-in.ts'
import type { Api } from '../api.ts'
import { onePersonalRequest } from '../one-personal-request.ts'
import { personalRequestsView, type personalRequestShape } from './personal-request-view.ts'

/** One request as it stands now, for one who may see it. */
export async function personalRequestShown(
  app: Api,
  me: Me,
  asked: { suggestionId: string; id: string },
): Promise<z.input<typeof personalRequestShape>> {
  const [view] = await personalRequestsView(app.needs.db, [await onePersonalRequest(app, me, asked)], me.posts)
  if (!view) throw new Error('a request that was found has no view')
  return view
}
