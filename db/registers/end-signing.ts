import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '../connect.ts'
import { draftedMove } from '../schema/drafted-move.ts'
import { recordAudit } from './record-audit.ts'

/** What came of a signature: the move is in the ledger, or it was refused and the draft waits again. Said twice it is said once. `now`: epoch ms. */
export async function endSigning(
  db: Database,
  asked: { id: string; attempt: number; commandId: string; done: boolean; now: number },
): Promise<void> {
  const { id, attempt, commandId, done, now } = asked
  const same = and(eq(draftedMove.id, id), eq(draftedMove.attempt, attempt), eq(draftedMove.state, 'waiting'))
  await db.transaction(async (tx) => {
    if (!done) {
      const unsigned = { signedBy: null, signedAs: null, signedAt: null, attempt: sql`${draftedMove.attempt} + 1` }
      await tx.update(draftedMove).set(unsigned).where(same)
      return
    }
    const [row] = await tx.update(draftedMove).set({ state: 'signed', commandId, fields: {} }).where(same).returning()
    if (!row) return
    const detail = { suggestionId: row.suggestionId, move: row.move, postId: row.signedAs?.id }
    await recordAudit(tx, { act: 'draftedMoveSigned', personId: row.signedBy, subjectId: id, detail, at: now })
  })
}
