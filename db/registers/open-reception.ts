import { and, eq } from 'drizzle-orm'
import type { Post } from '../../workflows/rules/suggestion.ts'
import type { Database } from '../connect.ts'
import { newId } from '../new-id.ts'
import { receptionSession } from '../schema/reception-session.ts'

/** Opens the reception of a station on a civil day, once: whoever asks later, or at the same moment, gets the one that stands. `now`: epoch ms. */
export async function openReception(
  db: Database,
  asked: { stationId: string; heldOn: string; place: string; personId: string; post: Post; now: number },
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const { stationId, heldOn, place, personId: openedBy, post: openedAs, now } = asked
  const row = { id: newId('rcp', now), stationId, heldOn, place, openedBy, openedAs, openedAt: new Date(now) }
  const [made] = await db
    .insert(receptionSession)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: receptionSession.id })
  if (made) return { ...made, isNew: true }
  const [there] = await db
    .select({ id: receptionSession.id })
    .from(receptionSession)
    .where(
      and(
        eq(receptionSession.stationId, stationId),
        eq(receptionSession.heldOn, heldOn),
        eq(receptionSession.kind, 'reception'),
      ),
    )
  if (!there) throw new Error(`no reception of ${stationId} on ${heldOn} was opened`)
  return { ...there, isNew: false }
}
