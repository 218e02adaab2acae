import { and, eq, gte, isNotNull, isNull, or } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { person } from '../schema/person.ts'
import { post } from '../schema/post.ts'

/** Can anybody sign in as a system administrator on this civil day? */
export async function hasAdministrator(reader: Reader, today: string): Promise<boolean> {
  const rows = await reader
    .select({ id: post.id })
    .from(post)
    .innerJoin(person, and(eq(person.id, post.personId), isNotNull(person.userId)))
    .where(and(eq(post.role, 'systemAdministrator'), or(isNull(post.toOn), gte(post.toOn, today))))
    .limit(1)
  return rows.length > 0
}
