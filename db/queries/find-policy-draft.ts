import { eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { deadlinePolicyDraft } from '../schema/deadline-policy-draft.ts'

export type PolicyDraft = typeof deadlinePolicyDraft.$inferSelect

/** One draft, published or not, or null; `lock` keeps others from changing it until the transaction ends. */
export async function findPolicyDraft(
  reader: Reader,
  id: string,
  options: { lock?: boolean } = {},
): Promise<PolicyDraft | null> {
  const question = reader.select().from(deadlinePolicyDraft).where(eq(deadlinePolicyDraft.id, id))
  const [row] = await (options.lock ? question.for('update') : question)
  return row ?? null
}
