import { z } from 'zod'
import type { Me } from '../../db/queries/who-is-signed-in.ts'
import type { Api } from '../api.ts'
import { slipPadSeen } from '../slip-pad-seen.ts'
import { slipPadShape, slipPadsView, slipShape, slipsView } from './slip-pad-view.ts'

export const onePadShape = slipPadShape.extend({ slips: z.array(slipShape) }).meta({ id: 'SlipPadWithSlips' })

/** One pad with its slips as it stands now, for one who may see it. */
export async function oneSlipPad(app: Api, me: Me, id: string): Promise<z.input<typeof onePadShape>> {
  const { db } = app.needs
  const [view] = await slipPadsView(db, [await slipPadSeen(app, me, id)])
  if (!view) throw new Error(`pad ${id} was found and has no view`)
  return { ...view, slips: await slipsView(db, id) }
}
