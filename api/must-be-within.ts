import { isWithin } from '../db/queries/is-within.ts'
import type { Api } from './api.ts'
import { doorRefusals } from './refusals.ts'
import { refused } from './refused.ts'

/** Throws "not found" unless the place is one of these or below one: what is outside is as if it were not there. */
export async function mustBeWithin(app: Api, asked: { placeId: string; placeIds: readonly string[] }): Promise<void> {
  if (!(await isWithin(app.needs.db, asked))) throw refused(doorRefusals.notFound())
}
