import type { Me } from '../db/queries/who-is-signed-in.ts'
import { doorRefusals } from './refusals.ts'
import { refused } from './refused.ts'

/** The posts a question is asked in: the one named, else all he holds. Throws a refusal where he does not hold the one he names. */
export function postsOf(me: Me, asPost: string | undefined): Me['posts'] {
  if (asPost === undefined) return me.posts
  const named = me.posts.filter(({ id }) => id === asPost)
  if (named.length === 0) throw refused(doorRefusals.postNotHeld())
  return named
}
