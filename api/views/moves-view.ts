import { z } from 'zod'
import { allowedMoves, mayMove } from '../../workflows/rules/access.ts'
import { isReturnPending } from '../../workflows/rules/flags.ts'
import { isOver } from '../../workflows/rules/closing.ts'
import { moveRules, openMoves } from '../../workflows/rules/moves.ts'
import { refusals, type Refusal } from '../../workflows/rules/refusals.ts'
import { moves, type Move, type Post, type SuggestionState } from '../../workflows/rules/suggestion.ts'
import { sentence } from '../fields.ts'

/** `posts`: all of the reader's posts that may make it; `asPost` is the first of them. */
export const allowedShape = z.object({
  move: z.string(),
  asPost: z.string(),
  posts: z.array(z.string()),
  label: sentence,
})
export const closedShape = z.object({ move: z.string(), label: sentence, why: sentence })

const label = (move: Move) => ({ zh: moveRules[move].zh, en: moveRules[move].en })

/** The buttons: what these posts may do now, and what they could do at another stage, with why not now. */
export function movesView(
  personId: string,
  posts: readonly Post[],
  state: SuggestionState,
): { allowed: (z.input<typeof allowedShape> & { move: Move })[]; closed: z.input<typeof closedShape>[] } {
  const open = openMoves(state)
  return {
    allowed: allowedMoves(personId, posts, state).map((one) => ({
      ...one,
      posts: posts.flatMap((post) => (mayMove(personId, post, one.move, state) ? [post.id] : [])),
      label: label(one.move),
    })),
    closed: moves
      .filter((move) => !open.includes(move) && posts.some((post) => mayMove(personId, post, move, state)))
      .map((move) => ({ move, label: label(move), why: closedBecause(move, state).say })),
  }
}

function closedBecause(move: Move, state: SuggestionState): Refusal {
  if (isOver(state)) return refusals.lifeOver()
  if (move === 'assign' && state.route === 'redirect') return refusals.redirectTakesNoUnit()
  if (move === 'returnAssignment' && state.stage === 'handling' && !isReturnPending(state))
    return refusals.returnWindowOver()
  return refusals.notOpen(move, state.stage, openMoves(state))
}
