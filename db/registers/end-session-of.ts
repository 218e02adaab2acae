import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { person } from '../schema/person.ts'
import { session } from '../schema/sign-in.ts'

/** Ends one of a person's own sessions; false when he has none of this id. */
export async function endSessionOf(db: Reader, asked: { personId: string; sessionId: string }): Promise<boolean> {
  const his = db.select({ userId: person.userId }).from(person).where(eq(person.id, asked.personId))
  const ended = await db
    .delete(session)
    .where(and(eq(session.id, asked.sessionId), inArray(session.userId, his)))
    .returning({ id: session.id })
  return ended.length > 0
}
