import { eq } from 'drizzle-orm'
import { dayOf, intoOfficeHours } from '../../workflows/rules/calendar.ts'
import type { Reader } from '../connect.ts'
import { organization } from '../schema/organization.ts'
import { calendarNow } from './calendar-now.ts'
import { currentPolicy } from './current-policy.ts'
import { loadPolicy } from './load-policy.ts'

/** Now, if the county of that office is at work; else when its office hours begin again. Epoch ms. */
export async function nextOfficeHour(reader: Reader, countyOfficeId: string, now: number): Promise<number> {
  const [office] = await reader
    .select({ countyId: organization.placeId })
    .from(organization)
    .where(eq(organization.id, countyOfficeId))
  const current = await currentPolicy(reader, office?.countyId ?? '', dayOf(now))
  const policy = await loadPolicy(reader, current.id, current.version)
  if (!policy) throw new Error(`deadline policy ${current.id} ${current.version} is missing`)
  return intoOfficeHours(now, await calendarNow(reader, policy, countyOfficeId), 'forward')
}
