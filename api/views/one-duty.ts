import type { z } from 'zod'
import type { Me } from '../../db/queries/who-is-signed-in.ts'
import type { Api } from '../api.ts'
import { dutySeen } from '../duty-seen.ts'
import { dutyView, type dutyShape } from './duty-view.ts'

/** One day of a roster as it stands now, for one who may see it. */
export async function oneDuty(app: Api, me: Me, id: string): Promise<z.input<typeof dutyShape>> {
  const [view] = await dutyView(app.needs.db, [await dutySeen(app, me, id)])
  if (!view) throw new Error('a day of a roster that was found has no view')
  return view
}
