import { and, eq, gte, isNotNull, isNull, or } from 'drizzle-orm'
import type { Role } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { person } from '../schema/person.ts'
import { post } from '../schema/post.ts'

/** Can anybody sign in to a post of this role on this civil day? */
export async function hasAdministrator(reader: Reader, asked: { role: Role; today: string }): Promise<boolean> {
  const rows = await reader
    .select({ id: post.id })
    .from(post)
    .innerJoin(person, and(eq(person.id, post.personId), isNotNull(person.userId)))
    .where(and(eq(post.role, asked.role), or(isNull(post.toOn), gte(post.toOn, asked.today))))
    .limit(1)
  return rows.length > 0
}
