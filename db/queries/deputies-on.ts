import { and, gte, inArray, isNull, lte, or } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { deputyMandate } from '../schema/deputy-mandate.ts'

/** Which of these people are deputies of any congress on that civil day. */
export async function deputiesOn(reader: Reader, personIds: readonly string[], day: string): Promise<Set<string>> {
  const { personId, toOn, fromOn } = deputyMandate
  const rows = await reader
    .selectDistinct({ personId })
    .from(deputyMandate)
    .where(and(inArray(personId, [...personIds]), lte(fromOn, day), or(isNull(toOn), gte(toOn, day))))
  return new Set(rows.map((row) => row.personId))
}
