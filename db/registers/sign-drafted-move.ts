import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Post } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { draftedMove } from '../schema/drafted-move.ts'

/**
 * Puts a signature under a draft as it was read (`version`); who comes second finds the first one's. Null where it stands otherwise by now.
 * The move is not sent by this: whoever sends it, sends it as the one who signed. `now`: epoch ms.
 */
export async function signDraftedMove(
  db: Reader,
  asked: { id: string; version: number; personId: string; post: Post; now: number },
): Promise<typeof draftedMove.$inferSelect | null> {
  const { id, version, personId, post, now } = asked
  const { signedBy, signedAs, signedAt } = draftedMove
  const [row] = await db
    .update(draftedMove)
    .set({
      signedBy: sql`coalesce(${signedBy}, ${personId})`,
      signedAs: sql`coalesce(${signedAs}, ${JSON.stringify(post)}::jsonb)`,
      signedAt: sql`coalesce(${signedAt}, ${new Date(now).toISOString()}::timestamptz)`,
    })
    .where(
      and(eq(draftedMove.id, id), eq(draftedMove.version, version), inArray(draftedMove.state, ['waiting', 'signed'])),
    )
    .returning()
  return row ?? null
}
