import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { receptionAttendance } from '../schema/reception-attendance.ts'

export type AttendanceRow = typeof receptionAttendance.$inferSelect

/** Who has come to this reception and not left, as it is entered now. */
export async function presentAt(reader: Reader, receptionId: string): Promise<AttendanceRow[]> {
  return reader
    .select()
    .from(receptionAttendance)
    .where(
      and(
        eq(receptionAttendance.receptionId, receptionId),
        eq(receptionAttendance.struck, false),
        isNull(receptionAttendance.leftAt),
        sql`not exists (select 1 from reception_attendance later where later.amends_id = ${receptionAttendance.id})`,
      ),
    )
}
