import { and, asc, between, eq, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { receptionAttendance } from '../schema/reception-attendance.ts'
import { receptionSession } from '../schema/reception-session.ts'

/**
 * To which receptions a deputy came in a calendar year, each once however often he left and came again; never one that was struck, nor what a later
 * entry amended.
 */
export async function visitsOf(reader: Reader, { personId, year }: { personId: string; year: number }) {
  return reader
    .selectDistinctOn([receptionSession.heldOn, receptionSession.id], {
      receptionId: receptionSession.id,
      heldOn: receptionSession.heldOn,
      stationId: receptionSession.stationId,
    })
    .from(receptionAttendance)
    .innerJoin(receptionSession, eq(receptionSession.id, receptionAttendance.receptionId))
    .where(
      and(
        eq(receptionAttendance.personId, personId),
        eq(receptionAttendance.struck, false),
        between(receptionSession.heldOn, `${year}-01-01`, `${year}-12-31`),
        sql`not exists (select 1 from reception_attendance later where later.amends_id = ${receptionAttendance.id})`,
      ),
    )
    .orderBy(asc(receptionSession.heldOn), asc(receptionSession.id))
}
