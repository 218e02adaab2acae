import type { Me } from '../db/queries/who-is-signed-in.ts'
import type { Post } from '../workflows/rules/suggestion.ts'
import { doorRefusals } from './refusals.ts'
import { refused } from './refused.ts'

/**
 * The post a person acts in: the one he names (`asPost`), else the first of his that may, else the first of all, so that the law says
 * why not. Throws a refusal when he does not hold the post he names, or holds none. Ids only: it goes into ledgers.
 */
export function postFor(me: Me, asPost?: string, may: (post: Post) => boolean = () => true): Post {
  if (asPost !== undefined) {
    const named = me.posts.find(({ id }) => id === asPost)
    if (!named) throw refused(doorRefusals.postNotHeld())
    return bare(named)
  }
  const post = me.posts.find((held) => may(bare(held))) ?? me.posts[0]
  if (!post) throw refused(doorRefusals.noPost())
  return bare(post)
}

const bare = ({ id, role, organizationId }: Post): Post => ({ id, role, organizationId })
