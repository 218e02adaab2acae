import { and, eq, gte, isNull, lte, or } from 'drizzle-orm'
import type { Actor } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { post } from '../schema/post.ts'

/**
 * Does the one who acts still hold the post he acts in, on this civil day? Asked where the act is committed: a post that ended while
 * his request was on its way, or waited for a lock, decides nothing any more. True for citizens and the clock, who act in none.
 */
export async function holdsPost(reader: Reader, actor: Actor, today: string): Promise<boolean> {
  if (actor.kind !== 'official') return true
  const { id, role, organizationId } = actor.post
  const [held] = await reader
    .select({ id: post.id })
    .from(post)
    .where(
      and(
        eq(post.id, id),
        eq(post.personId, actor.personId),
        eq(post.role, role),
        eq(post.organizationId, organizationId),
        lte(post.fromOn, today),
        or(isNull(post.toOn), gte(post.toOn, today)),
      ),
    )
  return held !== undefined
}
