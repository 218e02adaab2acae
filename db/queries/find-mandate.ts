import { desc, eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { deputyMandate } from '../schema/deputy-mandate.ts'
import { enrolment } from '../schema/enrolment.ts'
import { organization } from '../schema/organization.ts'

/** One mandate with the place of the station it is, or was last, enrolled in; null where there is none. */
export async function findMandate(
  reader: Reader,
  mandateId: string,
): Promise<{ mandate: typeof deputyMandate.$inferSelect; stationPlaceId: string | null } | null> {
  const [row] = await reader
    .select({ mandate: deputyMandate, stationPlaceId: organization.placeId })
    .from(deputyMandate)
    .leftJoin(enrolment, eq(enrolment.mandateId, deputyMandate.id))
    .leftJoin(organization, eq(organization.id, enrolment.stationId))
    .where(eq(deputyMandate.id, mandateId))
    .orderBy(desc(enrolment.fromOn))
    .limit(1)
  return row ?? null
}
