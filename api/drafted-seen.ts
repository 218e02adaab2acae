import { draftedMoves, type DraftedFound } from '../db/queries/drafted-moves.ts'
import type { Me } from '../db/queries/who-is-signed-in.ts'
import { mayDraftFor } from '../workflows/rules/drafted-moves.ts'
import type { Api } from './api.ts'
import { doorRefusals } from './refusals.ts'
import { refused } from './refused.ts'

/** A draft of one of this person's own offices, else "not found". */
export async function draftedSeen(app: Api, { posts }: Me, id: string): Promise<DraftedFound> {
  const [found] = await draftedMoves(app.needs.db, { id })
  if (!found || !posts.some((post) => mayDraftFor(post, found.draft.officeId))) throw refused(doorRefusals.notFound())
  return found
}
