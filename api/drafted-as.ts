import type { Me } from '../db/queries/who-is-signed-in.ts'
import { draftedRefusals } from '../workflows/rules/drafted-moves.ts'
import type { Post } from '../workflows/rules/suggestion.ts'
import { postFor } from './post-for.ts'
import { refused } from './refused.ts'

/** The post in which somebody acts on a draft. Throws `postFor`'s refusals, and one where that post may not. */
export function draftedAs(me: Me, asPost: string | null | undefined, may: (post: Post) => boolean): Post {
  const post = postFor(me, asPost ?? undefined, may)
  if (!may(post)) throw refused(draftedRefusals.notYours())
  return post
}
