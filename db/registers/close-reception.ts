import { and, eq, isNull } from 'drizzle-orm'
import type { Refusal } from '../../workflows/rules/refusals.ts'
import { timesUnfit } from '../../workflows/rules/receptions.ts'
import type { Database } from '../connect.ts'
import { presentAt } from '../queries/present-at.ts'
import { receptionSession } from '../schema/reception-session.ts'
import { amendAttendance } from './amend-attendance.ts'

/**
 * Closes a reception, once; who is still entered as present left at `leftAt` (epoch ms; null: nobody knows when, it stays open). Matters
 * and attendance may be entered afterwards all the same: only the sitting is over. `now`: epoch ms.
 */
export async function closeReception(
  db: Database,
  asked: {
    receptionId: string
    heldOn: string
    leftAt: number | null
    commandId: string
    personId: string
    now: number
  },
): Promise<Refusal | undefined> {
  const { receptionId, heldOn, leftAt, commandId, personId, now } = asked
  return db.transaction(async (tx) => {
    const [session] = await tx.select().from(receptionSession).where(eq(receptionSession.id, receptionId)).for('update')
    if (session?.closedAt !== null) return undefined
    const present = leftAt === null ? [] : await presentAt(tx, receptionId)
    const came = present.map(({ cameAt }) => cameAt.getTime())
    const refusal = came.map((cameAt) => timesUnfit(heldOn, { cameAt, leftAt, now })).find((no) => no !== undefined)
    if (refusal) return refusal
    for (const former of present) {
      const cameAt = former.cameAt.getTime()
      const of = { struck: false, reason: '', commandId: `${commandId}-${former.id}`, recordedBy: personId }
      await amendAttendance(tx, { former, cameAt, leftAt, ...of, now })
    }
    await tx
      .update(receptionSession)
      .set({ closedBy: personId, closedAt: new Date(now) })
      .where(and(eq(receptionSession.id, receptionId), isNull(receptionSession.closedAt)))
    return undefined
  })
}
