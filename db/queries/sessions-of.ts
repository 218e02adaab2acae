import { and, desc, eq, gt } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { person } from '../schema/person.ts'
import { session } from '../schema/sign-in.ts'

/** A person's sessions that still open something, the last seen first. `at` and `idleSince`: epoch ms. */
export async function sessionsOf(
  reader: Reader,
  asked: { personId: string; at: number; idleSince: number },
): Promise<{ id: string; begunAt: Date; seenAt: Date; program: string | null }[]> {
  return reader
    .select({ id: session.id, begunAt: session.createdAt, seenAt: session.updatedAt, program: session.userAgent })
    .from(session)
    .innerJoin(person, eq(person.userId, session.userId))
    .where(
      and(
        eq(person.id, asked.personId),
        gt(session.expiresAt, new Date(asked.at)),
        gt(session.updatedAt, new Date(asked.idleSince)),
      ),
    )
    .orderBy(desc(session.updatedAt))
}
