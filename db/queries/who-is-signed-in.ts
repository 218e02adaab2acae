import { and, asc, eq, gt, gte, isNull, lte, or } from 'drizzle-orm'
import type { OrganizationKind, Post } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { organization } from '../schema/organization.ts'
import { person } from '../schema/person.ts'
import { passwordState } from '../schema/password-state.ts'
import { post } from '../schema/post.ts'
import { session, user } from '../schema/sign-in.ts'

/** A post held today, with what its office is called. */
export interface HeldPost extends Post {
  readonly organization: {
    readonly id: string
    readonly name: string
    readonly nameEn: string
    readonly kind: OrganizationKind
    readonly placeId: string
  }
}
export interface Me {
  readonly personId: string
  readonly name: string
  readonly username: string
  /** Somebody else chose his password, or it is too old: he may change it, and nothing else. */
  readonly mustChangePassword: boolean
  /** A code from his own device is asked at every sign-in. */
  readonly hasSecondFactor: boolean
  /** The identity provider asked him for two factors when this session was opened, and is trusted to say so. */
  readonly secondFactorGiven: boolean
  readonly sessionId: string
  readonly posts: readonly HeldPost[]
}
/** A password somebody else gave, and that was not changed in so long (ms), opens nothing any more (ASVS 5.0, V6.4.1). */
const givenPasswordStands = 7 * 86_400_000

export interface SignedIn {
  readonly lastSeenAt: number
  readonly me: Me
}

/**
 * The person behind a session token with the posts he holds on `today` (a civil day), or null: unknown, over, idle for too long, of a closed account, or opened by a
 * password that somebody else gave more than seven days ago.
 * `at` is the machine's instant, epoch ms; a session last seen before `idleSince` is over, a password set before `passwordsSince` too old.
 */
export async function whoIsSignedIn(
  reader: Reader,
  asked: { token: string; at: number; idleSince: number; passwordsSince: number; today: string },
): Promise<SignedIn | null> {
  const { today } = asked
  const rows = await reader
    .select({
      sessionId: session.id,
      lastSeenAt: session.updatedAt,
      person,
      username: user.username,
      hasSecondFactor: user.twoFactorEnabled,
      openedBy: session.openedBy,
      password: passwordState,
      post,
      organization,
    })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .innerJoin(person, eq(person.userId, user.id))
    .leftJoin(passwordState, eq(passwordState.userId, user.id))
    .leftJoin(
      post,
      and(eq(post.personId, person.id), lte(post.fromOn, today), or(isNull(post.toOn), gte(post.toOn, today))),
    )
    .leftJoin(organization, eq(organization.id, post.organizationId))
    .where(
      and(
        eq(session.token, asked.token),
        isNull(user.closedAt),
        gt(session.expiresAt, new Date(asked.at)),
        gt(session.updatedAt, new Date(asked.idleSince)),
      ),
    )
    .orderBy(asc(post.fromOn), asc(post.id))
  const [first] = rows
  if (!first) return null
  const posts = rows.flatMap(({ post: held, organization: office }) => (held && office ? [heldPost(held, office)] : []))
  // Whoever came by the identity provider never used his password: its age is nothing to this session.
  const password = first.openedBy === 'password' ? first.password : null
  if (password?.temporary && password.setAt.getTime() < asked.at - givenPasswordStands) return null
  const me = {
    personId: first.person.id,
    name: first.person.name,
    username: first.username ?? '',
    mustChangePassword: password !== null && (password.temporary || password.setAt.getTime() < asked.passwordsSince),
    hasSecondFactor: first.hasSecondFactor,
    secondFactorGiven: first.openedBy === 'providerWithFactor',
    sessionId: first.sessionId,
    posts,
  }
  return { lastSeenAt: first.lastSeenAt.getTime(), me }
}

function heldPost(held: typeof post.$inferSelect, office: typeof organization.$inferSelect): HeldPost {
  const { id, name, nameEn, kind, placeId } = office
  return { id: held.id, role: held.role, organizationId: id, organization: { id, name, nameEn, kind, placeId } }
}
