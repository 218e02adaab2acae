import { asc, eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { submitter } from '../schema/submitter.ts'
import { suggestion } from '../schema/suggestion.ts'

/** The suggestion under a receipt number and the ids of those who may ask about it; null when there is none. */
export async function findReceipt(
  reader: Reader,
  receiptNumber: string,
): Promise<{ suggestionId: string; submitterIds: string[] } | null> {
  const rows = await reader
    .select({ suggestionId: suggestion.id, submitterId: submitter.id })
    .from(suggestion)
    .innerJoin(submitter, eq(submitter.suggestionId, suggestion.id))
    .where(eq(suggestion.receiptNumber, receiptNumber))
    .orderBy(asc(submitter.ordinal))
  const [first] = rows
  return first ? { suggestionId: first.suggestionId, submitterIds: rows.map((row) => row.submitterId) } : null
}
