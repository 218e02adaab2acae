import type { Me } from '../db/queries/who-is-signed-in.ts'
import { mayRegister } from '../workflows/rules/access.ts'
import { doorRefusals } from './refusals.ts'
import { refused } from './refused.ts'

/** One who registers, with those of his posts in which he does. Throws a refusal where he has none. */
export function counterPosts(me: Me): { readonly personId: string; readonly posts: Me['posts'] } {
  const posts = me.posts.filter(mayRegister)
  if (posts.length === 0) throw refused(doorRefusals.noPost())
  return { personId: me.personId, posts }
}
