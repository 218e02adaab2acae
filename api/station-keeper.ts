import { stationFact } from '../db/queries/station-fact.ts'
import type { Me } from '../db/queries/who-is-signed-in.ts'
import { mayKeepStation } from '../workflows/rules/access.ts'
import { intakeRefusals } from '../workflows/rules/intake-refusals.ts'
import type { Refusal } from '../workflows/rules/refusals.ts'
import type { Post } from '../workflows/rules/suggestion.ts'
import type { Api } from './api.ts'
import { postFor } from './post-for.ts'
import { refused } from './refused.ts'

/** The post in which this person runs a station. Throws the refusal where there is no such station, or `notYours` where he only looks on. */
export async function stationKeeper(
  { needs: { db } }: Pick<Api, 'needs'>,
  me: Me,
  { stationId, asPost }: { stationId: string; asPost?: string | null | undefined },
  notYours: () => Refusal,
): Promise<Post> {
  const found = await stationFact(db, stationId)
  if (!found) throw refused(intakeRefusals.stationUnknown())
  const may = (post: Post) => mayKeepStation(post, { id: stationId, townshipOfficeId: found.townshipOfficeId })
  const post = postFor(me, asPost ?? undefined, may)
  if (!may(post)) throw refused(notYours())
  return post
}
