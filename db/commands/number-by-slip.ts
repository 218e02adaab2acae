import { eq } from 'drizzle-orm'
import type { Transaction } from '../connect.ts'
import { intakeKey } from '../schema/intake-key.ts'
import { suggestion } from '../schema/suggestion.ts'
import type { KeptAnswer } from './number-suggestion.ts'

/** Gives the suggestion the number that was printed beforehand, and keeps the request's key with its answer; the counter stands as it is. */
export async function numberBySlip(
  tx: Transaction,
  slip: { receiptNumber: string; codeSeed: string },
  of: { id: string; stage: string; submitterIds: string[]; keyHash: string; bodyHash: string; now: number },
): Promise<KeptAnswer> {
  const { id, stage, submitterIds, keyHash, bodyHash } = of
  const answer: KeptAnswer = { receiptNumber: slip.receiptNumber, stage, submitterIds, slipSeed: slip.codeSeed }
  await tx.update(suggestion).set({ receiptNumber: slip.receiptNumber }).where(eq(suggestion.id, id))
  await tx.insert(intakeKey).values({ keyHash, bodyHash, suggestionId: id, answer, createdAt: new Date(of.now) })
  return answer
}
