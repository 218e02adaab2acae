import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { DraftableMove } from '../../workflows/rules/drafted-moves.ts'
import type { Post } from '../../workflows/rules/suggestion.ts'
import { canonicalJson } from '../canonical-json.ts'
import type { Transaction } from '../connect.ts'
import { newId } from '../new-id.ts'
import { draftedMove } from '../schema/drafted-move.ts'
import { recordAudit } from './record-audit.ts'

/** Keeps an act as a draft of its matter. Sent again by the same person it is the same draft; null where another waits. `now`: epoch ms. */
export async function keepDraftedMove(
  tx: Transaction,
  asked: {
    suggestionId: string
    officeId: string
    move: DraftableMove
    fields: Record<string, unknown>
    seq: number
    draftedBy: string
    draftedAs: Post
    now: number
  },
): Promise<string | null> {
  const { now, ...row } = asked
  const open = and(eq(draftedMove.suggestionId, row.suggestionId), inArray(draftedMove.state, ['waiting', 'givenBack']))
  // Whoever has the matter no longer, has nothing to sign of it.
  const elsewhere = and(open, ne(draftedMove.officeId, row.officeId), isNull(draftedMove.signedBy))
  await tx.update(draftedMove).set({ state: 'withdrawn', fields: {}, givenBackReason: null }).where(elsewhere)
  const id = newId('dmv', now)
  const made = await tx
    .insert(draftedMove)
    .values({ id, ...row, state: 'waiting', version: 1, draftedAt: new Date(now) })
    .onConflictDoNothing()
    .returning({ id: draftedMove.id })
  if (made.length > 0) {
    const detail = { suggestionId: row.suggestionId, move: row.move, postId: row.draftedAs.id }
    await recordAudit(tx, { act: 'moveDrafted', personId: row.draftedBy, subjectId: id, detail, at: now })
    return id
  }
  const [there] = await tx.select().from(draftedMove).where(open)
  const same =
    there?.state === 'waiting' &&
    there.draftedBy === row.draftedBy &&
    there.move === row.move &&
    canonicalJson(there.fields) === canonicalJson(row.fields)
  return same ? there.id : null
}
