import { desc, eq, sql } from 'drizzle-orm'
import type { CalendarDay } from '../../workflows/rules/calendar.ts'
import { changedDays, type ChangedDay } from '../../workflows/rules/schedule.ts'
import type { Database, Transaction } from '../connect.ts'
import { calendarDay } from '../schema/calendar-day.ts'
import { workCalendar } from '../schema/work-calendar.ts'
import { queueRecounts } from './queue-recounts.ts'
import { recordAudit } from './record-audit.ts'

export interface CalendarPublication {
  readonly year: number
  /** Today's days of that year, turned into the new ones; null where the year has none yet. */
  readonly change: (known: readonly CalendarDay[] | null) => readonly CalendarDay[] | null
  /** The revision that was looked at, null for a year without one; left out where any will do. */
  readonly basedOn?: number | null
  readonly source: string
  readonly reason: string
  /** Null: by command. */
  readonly personId: string | null
  /** Epoch ms. */
  readonly now: number
}
export type PublishedCalendar =
  | { readonly outcome: 'published' | 'unchanged'; readonly version: number; readonly changes: readonly ChangedDay[] }
  /** Somebody published another revision since; nothing was changed. */
  | { readonly outcome: 'overtaken'; readonly version: number | null }
  /** The year has no schedule to change. */
  | { readonly outcome: 'missing' }

/**
 * Writes a year's next revision, its audit row and a word to every suggestion it concerns in one transaction; the older ones stay. A revision that would change nothing is not
 * written, so a repeat is harmless.
 */
export async function publishCalendar(db: Database, asked: CalendarPublication): Promise<PublishedCalendar> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('huiyin.calendar'))`)
    const newest = await newestOf(tx, asked.year)
    if (asked.basedOn !== undefined && asked.basedOn !== (newest?.version ?? null))
      return { outcome: 'overtaken', version: newest?.version ?? null }
    const after = asked.change(newest?.days ?? null)
    if (after === null) return { outcome: 'missing' }
    const changes = changedDays(newest?.days ?? [], after)
    if (newest && changes.length === 0) return { outcome: 'unchanged', version: newest.version, changes }
    return { outcome: 'published', version: await write(tx, asked, after, newest?.version ?? null, changes), changes }
  })
}

async function newestOf(tx: Transaction, year: number) {
  const [newest] = await tx
    .select({ version: workCalendar.version })
    .from(workCalendar)
    .where(eq(workCalendar.year, year))
    .orderBy(desc(workCalendar.version))
    .limit(1)
  if (!newest) return null
  const { day, kind, name } = calendarDay
  const days = await tx.select({ day, kind, name }).from(calendarDay).where(eq(calendarDay.version, newest.version))
  return { version: newest.version, days }
}

async function write(
  tx: Transaction,
  { year, source, reason, personId, now }: CalendarPublication,
  days: readonly CalendarDay[],
  replaces: number | null,
  changes: readonly ChangedDay[],
): Promise<number> {
  const [made] = await tx
    .insert(workCalendar)
    .values({ year, source, reason, importedBy: personId, importedAt: new Date(now) })
    .returning({ version: workCalendar.version })
  if (!made) throw new Error('the calendar got no version')
  const { version } = made
  if (days.length > 0) await tx.insert(calendarDay).values(days.map((day) => ({ ...day, version })))
  const detail = { before: replaces, after: version, changes }
  await recordAudit(tx, { act: 'calendarPublished', personId, subjectId: `calendar/${year}`, detail, at: now })
  await queueRecounts(tx, version, now)
  return version
}
