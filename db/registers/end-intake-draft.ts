import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { endedDraft } from '../ended-draft.ts'
import { intakeDraft } from '../schema/intake-draft.ts'

/**
 * Ends a person's draft: what it held is gone, its id stays for a while, also where the first save has not arrived yet. Another's is left
 * alone. `now`: epoch ms.
 */
export async function endIntakeDraft(
  db: Reader,
  { id, personId, now }: { id: string; personId: string; now: number },
): Promise<void> {
  const ended = endedDraft(now)
  const mine = and(eq(intakeDraft.id, id), eq(intakeDraft.personId, personId), isNull(intakeDraft.endedAt))
  const found = await db.update(intakeDraft).set(ended).where(mine).returning({ id: intakeDraft.id })
  if (found.length > 0) return
  await db
    .insert(intakeDraft)
    .values({ id, personId, version: 0, commandId: '', touchedAt: new Date(now), ...ended })
    .onConflictDoNothing()
}
