import type { z } from 'zod'
import type { Me } from '../../db/queries/who-is-signed-in.ts'
import type { Api } from '../api.ts'
import { receptionSeen } from '../reception-seen.ts'
import { openingsView, type openingShape } from './opening-view.ts'

/** One opening of the mailbox as it stands now, for one who may see it. */
export async function oneOpening(app: Api, me: Me, id: string): Promise<z.input<typeof openingShape>> {
  const [view] = await openingsView(app.needs.everything, [await receptionSeen(app, me, id, 'mailbox')])
  if (!view) throw new Error(`opening ${id} was found and has no row`)
  return view
}
