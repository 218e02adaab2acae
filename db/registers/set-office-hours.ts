import { and, desc, eq, lte } from 'drizzle-orm'
import type { OfficeHours } from '../../workflows/rules/calendar.ts'
import type { Database } from '../connect.ts'
import { officeHours } from '../schema/office-hours.ts'
import { recordAudit } from './record-audit.ts'

/** Gives a county its office hours from a day on, with the audit row of before and after; older rows stay. Answers the row's version. */
export async function setOfficeHours(
  db: Database,
  asked: {
    countyId: string
    effectiveFrom: string
    hours: OfficeHours
    reason: string
    personId: string | null
    now: number
  },
): Promise<number> {
  const { countyId, effectiveFrom, hours, reason, personId, now } = asked
  return db.transaction(async (tx) => {
    const [before] = await tx
      .select({ effectiveFrom: officeHours.effectiveFrom, hours: officeHours.hours })
      .from(officeHours)
      .where(and(eq(officeHours.countyId, countyId), lte(officeHours.effectiveFrom, effectiveFrom)))
      .orderBy(desc(officeHours.effectiveFrom), desc(officeHours.version))
      .limit(1)
    const [made] = await tx
      .insert(officeHours)
      .values({ countyId, effectiveFrom, hours, reason, setBy: personId, setAt: new Date(now) })
      .returning({ version: officeHours.version })
    if (!made) throw new Error('the office hours got no version')
    const detail = { before: before ?? null, after: { effectiveFrom, hours } }
    await recordAudit(tx, { act: 'officeHoursSet', personId, subjectId: countyId, detail, at: now })
    return made.version
  })
}
