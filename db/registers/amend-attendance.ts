import { eq } from 'drizzle-orm'
import { receptionRefusals } from '../../workflows/rules/reception-refusals.ts'
import type { Refusal } from '../../workflows/rules/refusals.ts'
import type { Reader } from '../connect.ts'
import { newId } from '../new-id.ts'
import type { AttendanceRow } from '../queries/present-at.ts'
import { receptionAttendance } from '../schema/reception-attendance.ts'

/** Writes an entry anew, beside the one it amends, which stays as it was. The same command changes nothing a second time. Instants: epoch ms. */
export async function amendAttendance(
  reader: Reader,
  asked: {
    former: AttendanceRow
    cameAt: number
    leftAt: number | null
    struck: boolean
    reason: string
    commandId: string
    recordedBy: string
    now: number
  },
): Promise<Refusal | undefined> {
  const { former, cameAt, leftAt, now, ...said } = asked
  const { receptionId, kind, personId, organizationId, staffName } = former
  const [made] = await reader
    .insert(receptionAttendance)
    .values({
      ...said,
      receptionId,
      kind,
      personId,
      organizationId,
      staffName,
      id: newId('atd', now),
      amendsId: former.id,
      cameAt: new Date(cameAt),
      leftAt: leftAt === null ? null : new Date(leftAt),
      recordedAt: new Date(now),
    })
    .onConflictDoNothing()
    .returning({ id: receptionAttendance.id })
  if (made) return undefined
  const isRepeat = await reader.$count(receptionAttendance, eq(receptionAttendance.commandId, said.commandId))
  return isRepeat > 0 ? undefined : receptionRefusals.amendedMeanwhile()
}
