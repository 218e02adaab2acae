import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { DraftedState } from '../../workflows/rules/drafted-moves.ts'
import type { Post } from '../../workflows/rules/suggestion.ts'
import type { Database } from '../connect.ts'
import { draftedMove } from '../schema/drafted-move.ts'
import { recordAudit } from './record-audit.ts'

interface By {
  readonly personId: string
  readonly post: Post
}
/** 重新送签, 退回修改, 收回. */
type Change =
  | { readonly kind: 'offered'; readonly fields: Record<string, unknown>; readonly seq: number }
  | { readonly kind: 'givenBack'; readonly reason: string }
  | { readonly kind: 'withdrawn' }

const from: Readonly<Record<Change['kind'], DraftedState[]>> = {
  offered: ['waiting', 'givenBack'],
  givenBack: ['waiting'],
  withdrawn: ['waiting', 'givenBack'],
}
const acts = {
  offered: 'draftedMoveChanged',
  givenBack: 'draftedMoveGivenBack',
  withdrawn: 'draftedMoveWithdrawn',
} as const

/** Changes a draft as it was last read (`version`), while nobody has signed it. False where it stands otherwise by now. `now`: epoch ms. */
export async function changeDraftedMove(
  db: Database,
  asked: { id: string; version: number; change: Change; by: By; now: number },
): Promise<boolean> {
  const { id, version, change, by, now } = asked
  return db.transaction(async (tx) => {
    const [row] = await tx
      .update(draftedMove)
      .set(setOf(change, by, version, new Date(now)))
      .where(
        and(
          eq(draftedMove.id, id),
          eq(draftedMove.version, version),
          inArray(draftedMove.state, from[change.kind]),
          isNull(draftedMove.signedBy),
        ),
      )
      .returning({ suggestionId: draftedMove.suggestionId })
    if (!row) return false
    const detail = { suggestionId: row.suggestionId, postId: by.post.id }
    await recordAudit(tx, { act: acts[change.kind], personId: by.personId, subjectId: id, detail, at: now })
    return true
  })
}

function setOf(
  change: Change,
  { personId, post }: By,
  version: number,
  at: Date,
): Partial<typeof draftedMove.$inferInsert> {
  switch (change.kind) {
    case 'offered': {
      const { fields, seq } = change
      const drafted = { draftedBy: personId, draftedAs: post, draftedAt: at }
      return { state: 'waiting', version: version + 1, fields, seq, ...drafted, givenBackReason: null }
    }
    case 'givenBack':
      return { state: 'givenBack', givenBackBy: personId, givenBackAt: at, givenBackReason: change.reason }
    case 'withdrawn':
      return { state: 'withdrawn', fields: {}, givenBackReason: null }
  }
}
