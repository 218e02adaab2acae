import { eq, sql } from 'drizzle-orm'
import { defaultPolicy } from '../../workflows/rules/default-policy.ts'
import type { Reader, Transaction } from '../connect.ts'
import { calendarDay } from '../schema/calendar-day.ts'
import { category } from '../schema/category.ts'
import { workCalendar } from '../schema/work-calendar.ts'
import { calendar2026 } from './calendar-2026.ts'
import { categories } from './categories.ts'
import { publishPolicy } from '../registers/publish-policy.ts'
import { shipPrivacyNotice } from '../registers/ship-privacy-notice.ts'

/** The year's schedule, and where it comes from. */
const schedule = {
  year: 2026,
  source: '《国务院办公厅关于2026年部分节假日安排的通知》（国办发明电〔2025〕7号）',
  days: calendar2026.days,
}

/**
 * What every Huiyin starts with, demo or not: the working days of 2026, the default deadline policy, the default privacy notice and the topic tree.
 * Repeat-safe, also for two programs at once; what a county has changed since stays as it is.
 */
export async function seedBaseline(db: Reader): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('huiyin.baseline'))`)
    await loadSchedule(tx)
    await publishPolicy(tx, { policy: defaultPolicy, countyId: null, now: new Date() })
    await shipPrivacyNotice(tx, new Date())
    await tx.insert(category).values(categories()).onConflictDoNothing()
  })
}

async function loadSchedule(tx: Transaction) {
  const known = await tx.select().from(workCalendar).where(eq(workCalendar.year, schedule.year)).limit(1)
  if (known.length > 0) return
  const [made] = await tx
    .insert(workCalendar)
    .values({ year: schedule.year, source: schedule.source, importedAt: new Date() })
    .returning({ version: workCalendar.version })
  if (!made) throw new Error('the calendar got no version')
  await tx.insert(calendarDay).values(schedule.days.map((day) => ({ ...day, version: made.version })))
}
