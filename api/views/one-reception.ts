import type { z } from 'zod'
import type { Me } from '../../db/queries/who-is-signed-in.ts'
import type { Api } from '../api.ts'
import { receptionSeen } from '../reception-seen.ts'
import { receptionsView, type receptionShape } from './reception-view.ts'

/** One reception as it stands now, for one who may see it. */
export async function oneReception(app: Api, me: Me, id: string): Promise<z.input<typeof receptionShape>> {
  const [view] = await receptionsView(app.needs.everything, [await receptionSeen(app, me, id)])
  if (!view) throw new Error('a reception that was found has no view')
  return view
}
