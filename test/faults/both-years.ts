import { connect } from '../../db/connect.ts'
import { publishCalendar } from '../../db/registers/publish-calendar.ts'
import { withPostgres } from '../../local/with-postgres.ts'
import { exceptionsAmong, shift } from '../rules/slow-calendar.ts'
import { civilDay } from '../rules/slow-marks.ts'

/**
 * Both years' schedules are long known; where a notice is not out, what an independent package expects of it. A calendar published lately
 * would be counted anew for ten minutes. `now`: epoch ms.
 */
export async function withBothYears(
  { appUrl, ownerUrl }: { appUrl: string; ownerUrl: string },
  now: number,
): Promise<void> {
  const { db, close } = connect(appUrl, { sees: 'everything', name: 'calendar', max: 1 })
  const thisYear = Number(civilDay(now).slice(0, 4))
  for (const year of [thisYear, thisYear + 1]) {
    const days = exceptionsAmong(Array.from({ length: 365 }, (_, n) => shift(`${year}-01-01`, n)))
    const change = (known: readonly unknown[] | null) => (known ? null : days)
    await publishCalendar(db, { year, change, source: '测试', reason: '测试', personId: null, now })
  }
  await close()
  await withPostgres(ownerUrl, (client) =>
    client.query(`update work_calendar set imported_at = now() - interval '1 year'`),
  )
}
