import { and, asc, eq, gt, ilike, inArray, isNull, gte, or, sql } from 'drizzle-orm'
import type { Role } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { organization } from '../schema/organization.ts'
import { person } from '../schema/person.ts'
import { post } from '../schema/post.ts'
import { account, user } from '../schema/sign-in.ts'
import { partly } from './partly.ts'
import { placesWithin } from './places-within.ts'

export interface RegisteredPost {
  readonly id: string
  readonly role: Role
  readonly fromOn: string
  readonly toOn: string | null
  readonly organization: { readonly id: string; readonly name: string; readonly nameEn: string }
}
export interface RegisteredPerson {
  readonly personId: string
  readonly name: string
  /** Null: he cannot sign in. */
  readonly username: string | null
  /** A code from his own device is asked at every sign-in. */
  readonly hasSecondFactor: boolean
  /** An identity of the county's provider opens his account. */
  readonly hasIdentity: boolean
  readonly posts: readonly RegisteredPost[]
}

/** People with a post inside these places, by id, each with his posts there; `current`: held on `today` or later. */
export async function personRegister(
  reader: Reader,
  asked: {
    placeIds: readonly string[]
    today: string
    current: boolean
    name?: string | undefined
    personId?: string | undefined
    after?: string | undefined
    limit: number
  },
): Promise<RegisteredPerson[]> {
  const inside = or(...asked.placeIds.map((placeId) => sql`${organization.placeId} in ${placesWithin(placeId)}`))
  const wanted = and(inside, asked.current ? or(isNull(post.toOn), gte(post.toOn, asked.today)) : undefined)
  const people = await reader
    .selectDistinct({
      personId: person.id,
      name: person.name,
      username: user.username,
      hasSecondFactor: sql<boolean>`coalesce(${user.twoFactorEnabled}, false)`,
      hasIdentity: sql<boolean>`exists (select from ${account} where ${account.userId} = ${user.id} and ${account.providerId} <> 'credential')`,
    })
    .from(person)
    .innerJoin(post, eq(post.personId, person.id))
    .innerJoin(organization, eq(organization.id, post.organizationId))
    .leftJoin(user, eq(user.id, person.userId))
    .where(
      and(
        wanted,
        asked.name === undefined ? undefined : ilike(person.name, partly(asked.name)),
        asked.personId === undefined ? undefined : eq(person.id, asked.personId),
        asked.after === undefined ? undefined : gt(person.id, asked.after),
      ),
    )
    .orderBy(asc(person.id))
    .limit(asked.limit)
  if (people.length === 0) return []
  const ids = people.map(({ personId }) => personId)
  const { id, name, nameEn } = organization
  const { personId, role, fromOn, toOn } = post
  const posts = await reader
    .select({ id: post.id, personId, role, fromOn, toOn, organization: { id, name, nameEn } })
    .from(post)
    .innerJoin(organization, eq(organization.id, post.organizationId))
    .where(and(wanted, inArray(post.personId, ids)))
    .orderBy(asc(post.fromOn), asc(post.id))
  return people.map((one) => ({
    ...one,
    posts: posts.filter((held) => held.personId === one.personId).map(({ personId: _holder, ...held }) => held),
  }))
}
