import type { Reader } from '../../db/connect.ts'
import { officeToSign } from '../../workflows/rules/drafted-moves.ts'
import type { Move, Post, SuggestionState } from '../../workflows/rules/suggestion.ts'
import { officesThatSign } from './offices-that-sign.ts'

interface Allowed {
  readonly move: Move
  readonly posts: readonly string[]
}

/** The moves that are allowed, each with those of its posts whose act has to be drafted for the head to sign. `now`: epoch ms. */
export async function withDrafters<A extends Allowed>(
  reader: Reader,
  allowed: readonly A[],
  of: { readonly posts: readonly Post[]; readonly state: SuggestionState; readonly now: number },
): Promise<(A & { draftAs: string[] })[]> {
  const signing = ({ move, posts: ids }: A) =>
    of.posts
      .filter(({ id }) => ids.includes(id))
      .flatMap((post) => {
        const officeId = officeToSign(move, post, of.state)
        return officeId === null ? [] : [{ id: post.id, officeId }]
      })
  const offices = allowed.flatMap(signing).map(({ officeId }) => officeId)
  const signs = await officesThatSign(reader, offices, of.now)
  return allowed.map((one) => ({
    ...one,
    draftAs: signing(one).flatMap(({ id, officeId }) => (signs.has(officeId) ? [id] : [])),
  }))
}
