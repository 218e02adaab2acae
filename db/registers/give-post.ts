import { and, eq, gte, inArray, isNull, lte, ne, or } from 'drizzle-orm'
import { administratorRoles } from '../../workflows/rules/posts.ts'
import type { Role } from '../../workflows/rules/suggestion.ts'
import type { Transaction } from '../connect.ts'
import { newId } from '../new-id.ts'
import { person } from '../schema/person.ts'
import { post } from '../schema/post.ts'

export type GivenPost = { readonly postId: string } | { readonly refusal: 'heldAlready' | 'powersJoined' }

/**
 * Gives a person a post from day to day (`toOn` is the last; null: until it is ended). Refused where he holds the same one in that time,
 * or another of the three administrators'. The person's row is locked, so that two grants at once do not both pass; a trigger holds the
 * same for whoever writes past this. `now`: epoch ms.
 */
export async function givePost(
  tx: Transaction,
  asked: { personId: string; role: Role; organizationId: string; fromOn: string; toOn: string | null; now: number },
): Promise<GivenPost> {
  const { now, ...row } = asked
  await tx.select({ id: person.id }).from(person).where(eq(person.id, row.personId)).for('update')
  const meanwhile = and(
    eq(post.personId, row.personId),
    or(isNull(post.toOn), gte(post.toOn, row.fromOn)),
    row.toOn === null ? undefined : lte(post.fromOn, row.toOn),
  )
  const same = and(meanwhile, eq(post.role, row.role), eq(post.organizationId, row.organizationId))
  const [held] = await tx.select({ id: post.id }).from(post).where(same).limit(1)
  if (held) return { refusal: 'heldAlready' }
  if (administratorRoles.includes(row.role)) {
    const other = and(meanwhile, inArray(post.role, [...administratorRoles]), ne(post.role, row.role))
    const [joined] = await tx.select({ id: post.id }).from(post).where(other).limit(1)
    if (joined) return { refusal: 'powersJoined' }
  }
  const postId = newId('pst', now)
  await tx.insert(post).values({ id: postId, ...row })
  return { postId }
}
