import { asc, eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { submitter } from '../schema/submitter.ts'
import { suggestion } from '../schema/suggestion.ts'

/** The suggestion under a receipt number and those who may ask about it, each with what his code is derived from; null when there is none. */
export async function findReceipt(
  reader: Reader,
  receiptNumber: string,
): Promise<{ suggestionId: string; submitters: { id: string; seed: string }[] } | null> {
  const rows = await reader
    .select({ suggestionId: suggestion.id, submitterId: submitter.id, seed: submitter.codeSeed })
    .from(suggestion)
    .innerJoin(submitter, eq(submitter.suggestionId, suggestion.id))
    .where(eq(suggestion.receiptNumber, receiptNumber))
    .orderBy(asc(submitter.ordinal))
  const [first] = rows
  const submitters = rows.map(({ submitterId: id, seed }) => ({ id, seed: seed === '' ? id : seed }))
  return first ? { suggestionId: first.suggestionId, submitters } : null
}
