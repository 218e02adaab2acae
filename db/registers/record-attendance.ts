import { eq } from 'drizzle-orm'
import { receptionRefusals } from '../../workflows/rules/reception-refusals.ts'
import type { AttendanceKind } from '../../workflows/rules/receptions.ts'
import type { Refusal } from '../../workflows/rules/refusals.ts'
import type { Database } from '../connect.ts'
import { newId } from '../new-id.ts'
import { presentAt } from '../queries/present-at.ts'
import { receptionAttendance } from '../schema/reception-attendance.ts'
import { receptionSession } from '../schema/reception-session.ts'

/** Enters who came to a reception, at once or afterwards. The same command changes nothing a second time. Instants: epoch ms. */
export async function recordAttendance(
  db: Database,
  asked: {
    receptionId: string
    kind: AttendanceKind
    personId: string | null
    organizationId: string | null
    staffName: string
    cameAt: number
    leftAt: number | null
    commandId: string
    recordedBy: string
    now: number
  },
): Promise<Refusal | undefined> {
  const { cameAt, leftAt, now, ...said } = asked
  return db.transaction(async (tx) => {
    // One entry at a time, so that nobody is present twice.
    await tx.select().from(receptionSession).where(eq(receptionSession.id, said.receptionId)).for('update')
    const [known] = await tx
      .select({ id: receptionAttendance.id })
      .from(receptionAttendance)
      .where(eq(receptionAttendance.commandId, said.commandId))
    if (known) return undefined
    const isHere = (await presentAt(tx, said.receptionId)).some(
      (row) =>
        row.personId === said.personId &&
        row.organizationId === said.organizationId &&
        row.staffName === said.staffName,
    )
    if (isHere && leftAt === null) return receptionRefusals.thereAlready()
    await tx.insert(receptionAttendance).values({
      ...said,
      id: newId('atd', now),
      cameAt: new Date(cameAt),
      leftAt: leftAt === null ? null : new Date(leftAt),
      recordedAt: new Date(now),
    })
    return undefined
  })
}
