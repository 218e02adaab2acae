import { z } from 'zod'
import { organizationOf } from '../db/queries/organization-of.ts'
import type { GivenPost } from '../db/registers/give-post.ts'
import { heldAt } from '../workflows/rules/posts.ts'
import { roles, type Role } from '../workflows/rules/suggestion.ts'
import type { Api } from './api.ts'
import { day, id } from './fields.ts'
import { doorRefusals } from './refusals.ts'
import { refused } from './refused.ts'
import { registerRefusals } from './register-refusals.ts'

/** A post as it is written down: what, where, from which day and, where it is known, to which. */
export const postFields = {
  role: z.enum(roles),
  organizationId: id,
  fromOn: day.describe('第一天 / the first day'),
  toOn: day.nullable().default(null).describe('最后一天，不定的不写 / the last day, where it is known'),
}

/** The organisation a post is asked for. Throws where there is none, where no such post is held there, or the days are reversed. */
export async function organizationForPost(
  app: Api,
  asked: { role: Role; organizationId: string; fromOn: string; toOn: string | null },
) {
  const found = await organizationOf(app.needs.db, asked.organizationId)
  if (!found?.active) throw refused(doorRefusals.notFound())
  if (!heldAt[asked.role].includes(found.kind)) throw refused(registerRefusals.notHeldThere())
  if (asked.toOn !== null && asked.toOn < asked.fromOn) throw refused(registerRefusals.daysReversed())
  return found
}

type NotGiven = Exclude<GivenPost, { postId: string }>['refusal'] | 'personThere'

/** The post as it was given. Throws why it was not; inside a transaction that takes everything back. */
export function postGiven<Answer extends { readonly postId: string } | { readonly refusal: NotGiven }>(
  answer: Answer,
): Extract<Answer, { readonly postId: string }> {
  if ('postId' in answer) return answer as Extract<Answer, { readonly postId: string }>
  const because: Readonly<Record<NotGiven, () => ReturnType<typeof registerRefusals.personThere>>> = {
    heldAlready: registerRefusals.postHeldAlready,
    powersJoined: registerRefusals.powersJoined,
    personThere: registerRefusals.personThere,
  }
  throw refused(because[answer.refusal]())
}
