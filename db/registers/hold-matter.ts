import type { Database } from '../connect.ts'
import { newId } from '../new-id.ts'
import { retentionHold } from '../schema/retention-hold.ts'
import { recordAudit } from './record-audit.ts'

/** Holds a matter back from destruction; null where it is held already. */
export async function holdMatter(
  db: Database,
  { suggestionId, reason }: { suggestionId: string; reason: string },
  { personId, now }: { personId: string; now: number },
): Promise<string | null> {
  return db.transaction(async (tx) => {
    const id = newId('hld', now)
    const [made] = await tx
      .insert(retentionHold)
      .values({ id, suggestionId, reason, placedBy: personId, placedAt: new Date(now) })
      .onConflictDoNothing()
      .returning({ id: retentionHold.id })
    if (!made) return null
    await recordAudit(tx, { act: 'holdPlaced', personId, subjectId: suggestionId, detail: { holdId: id }, at: now })
    return id
  })
}
