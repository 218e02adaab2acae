/** Civil days in Asia/Shanghai and the working days among them; integer arithmetic only, so every process agrees. */

/** One exception to Monday–Friday; 'workday' is a make-up day (调休). */
export interface CalendarDay {
  day: string
  kind: 'holiday' | 'workday'
  name: string
}

/** When doors are open: 'HH:MM' spans in rising order; what lies between two of them is 午休. */
export type OfficeHours = readonly (readonly [open: string, close: string])[]

/** `years` are those whose State Council notice is loaded. */
export interface WorkCalendar {
  version: number
  years: readonly number[]
  days: readonly CalendarDay[]
  officeHours: OfficeHours
  /** The county's own hours, each from its day on, in the order of days; before the first of them `officeHours` hold. */
  hoursFrom?: readonly { readonly day: string; readonly hours: OfficeHours }[]
}

/** A day off that was passed over, with its holiday's name, or 周六 / 周日. */
export interface Skipped {
  day: string
  name: string
}

/** Where counting ended. `provisional`: a day outside the loaded years was judged by Monday–Friday alone. */
export interface Counted {
  day: string
  skipped: Skipped[]
  provisional: boolean
}

const minute = 60_000
const wholeDay = 86_400_000
// China has kept UTC+8 without summer time since 1992.
const shanghai = 8 * 60 * minute

/** The civil day ('YYYY-MM-DD') of an instant (epoch milliseconds). */
export function dayOf(instant: number): string {
  return dayNumbered(Math.floor((instant + shanghai) / wholeDay))
}

/** 00:00 of a civil day, as epoch milliseconds. */
export function startOfDay(day: string): number {
  return numberOf(day) * wholeDay - shanghai
}

/** 24:00 of a civil day, which is 00:00 of the next, as epoch milliseconds (CIV Art. 203). */
export function endOfDay(day: string): number {
  return startOfDay(day) + wholeDay
}

/** Whether offices work on that day; outside the loaded years Monday to Friday. */
export function isWorkingDay(day: string, calendar: WorkCalendar): boolean {
  return dayOffName(numberOf(day), calendar) === null
}

/** Whether the calendar holds the notice for the year of that day. */
export function isLoaded(day: string, calendar: WorkCalendar): boolean {
  return calendar.years.includes(Number(day.slice(0, 4)))
}

/** The working day `amount` working days after `from`, which is not counted (CIV Art. 201); negative goes back. */
export function addWorkingDays(from: string, amount: number, calendar: WorkCalendar): Counted {
  const walk = walker(from, amount < 0 ? -1 : 1, calendar)
  for (let left = Math.abs(whole(amount)); left > 0;) if (walk.step()) left--
  return walk.stop()
}

/** The day `amount` calendar days after `from`; a day off moves on to the next working day, going back to the one before. */
export function addDays(from: string, amount: number, calendar: WorkCalendar): Counted {
  return ontoWorkingDay(numberOf(from) + whole(amount), amount < 0 ? -1 : 1, calendar)
}

/** The same-numbered day `amount` months on, or the month's last day (CIV Art. 202); days off as in `addDays`. */
export function addMonths(from: string, amount: number, calendar: WorkCalendar): Counted {
  const [year, month, date] = parts(from)
  const months = year * 12 + (month - 1) + whole(amount)
  const firstOf = (index: number) => numberFrom(Math.floor(index / 12), mod(index, 12) + 1, 1)
  const target = Math.min(firstOf(months) + date - 1, firstOf(months + 1) - 1)
  return ontoWorkingDay(target, amount < 0 ? -1 : 1, calendar)
}

/** The day on which a term from `from` ends, counted in its unit. */
export function countTerm(
  from: string,
  { amount, unit }: { amount: number; unit: 'workingDays' | 'days' | 'months' },
  calendar: WorkCalendar,
): Counted {
  const count = { workingDays: addWorkingDays, days: addDays, months: addMonths }[unit]
  return count(from, amount, calendar)
}

/**
 * The nearest instant in office hours: `back` the last one not after `instant` (closing time counts as inside),
 * `forward` the first one not before it (closing time counts as outside, so that nothing is rung at the door).
 */
export function intoOfficeHours(instant: number, calendar: WorkCalendar, direction: 'back' | 'forward'): number {
  const step = direction === 'back' ? -1 : 1
  for (let day = numberOf(dayOf(instant)); ; day += step) {
    if (dayOffName(day, calendar) !== null) continue
    const spans = hoursOn(day, calendar).map(([open, close]) => [clock(day, open), clock(day, close)] as const)
    if (direction === 'forward') {
      const span = spans.find(([, close]) => instant < close)
      if (span) return Math.max(instant, span[0])
    } else {
      const span = spans.findLast(([open]) => open <= instant)
      if (span) return Math.min(instant, span[1])
    }
  }
}

/** Working days after `fromDay` up to and including `toDay`, the inverse of `addWorkingDays`; negative when it lies before. */
export function workingDaysBetween(fromDay: string, toDay: string, calendar: WorkCalendar): number {
  const [from, to] = [numberOf(fromDay), numberOf(toDay)]
  const step = to < from ? -1 : 1
  let count = 0
  for (let day = from; day !== to;) {
    day += step
    if (dayOffName(day, calendar) === null) count += step
  }
  return count
}

function ontoWorkingDay(target: number, step: 1 | -1, calendar: WorkCalendar): Counted {
  const walk = walker(dayNumbered(target - step), step, calendar)
  while (!walk.step());
  return walk.stop()
}

/** Goes day by day and remembers what was passed over; `step` says whether the day reached is a working day. */
function walker(from: string, step: 1 | -1, calendar: WorkCalendar) {
  let at = numberOf(from)
  let provisional = false
  const skipped: Skipped[] = []
  return {
    step(): boolean {
      at += step
      const day = dayNumbered(at)
      if (!isLoaded(day, calendar)) provisional = true
      const name = dayOffName(at, calendar)
      if (name !== null) skipped.push({ day, name })
      return name === null
    },
    stop: (): Counted => ({ day: dayNumbered(at), skipped, provisional }),
  }
}

/** The name of a day off, or null for a working day. */
function dayOffName(number: number, calendar: WorkCalendar): string | null {
  const day = dayNumbered(number)
  const exception = calendar.days.find((row) => row.day === day)
  if (exception) return exception.kind === 'holiday' ? exception.name : null
  const weekday = mod(number + 4, 7) // 1970-01-01 was a Thursday
  return weekday === 6 ? '周六' : weekday === 0 ? '周日' : null
}

function hoursOn(number: number, calendar: WorkCalendar): OfficeHours {
  const day = dayNumbered(number)
  const hours = calendar.hoursFrom?.findLast((from) => from.day <= day)?.hours ?? calendar.officeHours
  if (hours.length === 0) throw new RangeError('the calendar has no office hours')
  return hours
}

function clock(day: number, time: string): number {
  const [hours, minutes] = time.split(':').map(Number)
  return day * wholeDay - shanghai + ((hours ?? Number.NaN) * 60 + (minutes ?? Number.NaN)) * minute
}

function numberOf(day: string): number {
  const number = numberFrom(...parts(day))
  if (dayNumbered(number) !== day) throw new RangeError(`not a civil day: ${day}`)
  return number
}

function parts(day: string): [year: number, month: number, date: number] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError(`not a civil day: ${day}`)
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))]
}

// The year is taken to begin in March, so that the leap day is its last (Howard Hinnant, days_from_civil).
function numberFrom(year: number, month: number, date: number): number {
  const y = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * mod(month - 3, 12) + 2) / 5) + date - 1
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468
}

function dayNumbered(number: number): string {
  const days = number + 719_468
  const era = Math.floor(days / 146_097)
  const ofEra = mod(days, 146_097)
  const ofYear = (year: number) => ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const march = Math.floor((5 * ofYear(year) + 2) / 153)
  const date = ofYear(year) - Math.floor((153 * march + 2) / 5) + 1
  const month = march < 10 ? march + 3 : march - 9
  const civil = era * 400 + year + (month <= 2 ? 1 : 0)
  return `${pad(civil, 4)}-${pad(month, 2)}-${pad(date, 2)}`
}

const pad = (value: number, length: number) => String(value).padStart(length, '0')
const mod = (value: number, by: number) => ((value % by) + by) % by

function whole(amount: number): number {
  if (!Number.isInteger(amount)) throw new RangeError(`not a whole number of days or months: ${amount}`)
  return amount
}
