import { and, eq, gte, isNull, or, sql } from 'drizzle-orm'
import type { Role } from '../../workflows/rules/suggestion.ts'
import type { Transaction } from '../connect.ts'
import { newId } from '../new-id.ts'
import { person } from '../schema/person.ts'
import { post } from '../schema/post.ts'
import { givePost, type GivenPost } from './give-post.ts'

/**
 * Enters a person with his first post; `toOn` null: until it is ended. Refused where somebody of the same name holds the same post from then on
 * or later: it is he, entered twice, or the form sent twice. `now`: epoch ms.
 */
export async function registerPerson(
  tx: Transaction,
  asked: { name: string; role: Role; organizationId: string; fromOn: string; toOn: string | null; now: number },
): Promise<(GivenPost & { readonly personId: string }) | { readonly refusal: 'personThere' }> {
  const { name, ...first } = asked
  const { role, organizationId, fromOn } = first
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`huiyin.person.${organizationId}`}, 0))`)
  const [known] = await tx
    .select({ id: person.id })
    .from(person)
    .innerJoin(post, eq(post.personId, person.id))
    .where(
      and(
        eq(person.name, name),
        eq(post.role, role),
        eq(post.organizationId, organizationId),
        or(isNull(post.toOn), gte(post.toOn, fromOn)),
      ),
    )
    .limit(1)
  if (known) return { refusal: 'personThere' }
  const personId = newId('per', asked.now)
  await tx.insert(person).values({ id: personId, name })
  return { personId, ...(await givePost(tx, { personId, ...first })) }
}
