import { countyWithin } from '../db/queries/county-within.ts'
import type { Me } from '../db/queries/who-is-signed-in.ts'
import { administeredBy } from './administered-by.ts'
import type { Api } from './api.ts'
import { calendarRefusals } from './calendar-refusals.ts'
import { refused } from './refused.ts'

/** Throws the refusal unless this is a county within a place of which this person is the system administrator. */
export async function mustKeepCounty({ needs: { db } }: Pick<Api, 'needs'>, me: Me, countyId: string): Promise<void> {
  if (!(await countyWithin(db, countyId, administeredBy(me)))) throw refused(calendarRefusals.countyElsewhere())
}
