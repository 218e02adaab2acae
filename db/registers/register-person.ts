import type { Role } from '../../workflows/rules/suggestion.ts'
import type { Transaction } from '../connect.ts'
import { newId } from '../new-id.ts'
import { person } from '../schema/person.ts'
import { givePost, type GivenPost } from './give-post.ts'

/** Enters a person with his first post; `toOn` null: until it is ended. `now`: epoch ms. */
export async function registerPerson(
  tx: Transaction,
  asked: { name: string; role: Role; organizationId: string; fromOn: string; toOn: string | null; now: number },
): Promise<GivenPost & { readonly personId: string }> {
  const { name, ...first } = asked
  const personId = newId('per', asked.now)
  await tx.insert(person).values({ id: personId, name })
  return { personId, ...(await givePost(tx, { personId, ...first })) }
}
