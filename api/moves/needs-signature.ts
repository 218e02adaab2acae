import type { Reader } from '../../db/connect.ts'
import { settingInForce } from '../../db/queries/setting-in-force.ts'
import { draftableMoves, maySignFor, signingOffice } from '../../workflows/rules/drafted-moves.ts'
import type { Move, Post, SuggestionState } from '../../workflows/rules/suggestion.ts'

/** Has this act of this post to be drafted for its head to sign? Where the office has chosen so, and the post is not the head's own. `now`: epoch ms. */
export async function needsSignature(
  reader: Reader,
  asked: { move: Move; post: Post; state: SuggestionState; now: number },
): Promise<boolean> {
  const { post, state, now } = asked
  const move = draftableMoves.find((one) => one === asked.move)
  const organizationId = move === undefined ? null : signingOffice(move, state)
  if (organizationId === null || maySignFor(post, organizationId)) return false
  return (await settingInForce(reader, { organizationId, setting: 'signBeforeAssigning', now })) === 'on'
}
