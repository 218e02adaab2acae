import type { Reader } from '../../db/connect.ts'
import { officeToSign } from '../../workflows/rules/drafted-moves.ts'
import type { Move, Post, SuggestionState } from '../../workflows/rules/suggestion.ts'
import { officesThatSign } from './offices-that-sign.ts'

/** Has this act of this post to be drafted for its head to sign? Where the office has chosen so, and the post is not the head's own. `now`: epoch ms. */
export async function needsSignature(
  reader: Reader,
  asked: { move: Move; post: Post; state: SuggestionState; now: number },
): Promise<boolean> {
  const officeId = officeToSign(asked.move, asked.post, asked.state)
  return officeId !== null && (await officesThatSign(reader, [officeId], asked.now)).has(officeId)
}
