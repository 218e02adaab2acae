import { and, eq, gte, isNull, lte, or } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { deputyMandate } from '../schema/deputy-mandate.ts'

/** Is this person a deputy of any congress on that civil day? */
export async function isDeputyOn(reader: Reader, personId: string, day: string): Promise<boolean> {
  const { toOn, fromOn } = deputyMandate
  const held = and(eq(deputyMandate.personId, personId), lte(fromOn, day), or(isNull(toOn), gte(toOn, day)))
  return (await reader.$count(deputyMandate, held)) > 0
}
