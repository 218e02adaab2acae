import type { Me } from '../db/queries/who-is-signed-in.ts'
import type { Api } from './api.ts'
import { isInReach } from './is-in-reach.ts'
import { doorRefusals } from './refusals.ts'
import { refused } from './refused.ts'

/** Throws "not found" unless every post this person holds lies within an administrator's place: nobody acts on those above him. */
export async function mustKnow(app: Api, me: Me, personId: string): Promise<void> {
  if (!(await isInReach(app, me, personId))) throw refused(doorRefusals.notFound())
}
