import ICAL from 'ical.js'
import type { ScheduleEntry } from '../../workflows/rules/schedule.ts'
import { judgementIn } from './schedule-lines.ts'

const longest = 31

/**
 * A subscribed or exported calendar (RFC 5545): whole-day events whose summary says what they are, “春节 假期” or “春节（班）”. Such files
 * hold several years; only `year` is read. `line` is that of the event's BEGIN. Null: not such a file.
 */
export function readIcsSchedule(text: string, year: number): ScheduleEntry[] | null {
  const calendar = parsed(text)
  if (!calendar) return null
  const begins = text.split(/\r\n|\n|\r/).flatMap((line, index) => (/^BEGIN:VEVENT/i.test(line) ? [index + 1] : []))
  return calendar
    .getAllSubcomponents('vevent')
    .flatMap((component, index) => entriesOf(new ICAL.Event(component), begins[index] ?? index + 1))
    .filter(({ day }) => !/^\d{4}-\d{2}-\d{2}$/.test(day) || day.startsWith(`${year}-`))
}

function parsed(text: string): ICAL.Component | null {
  try {
    const root = new ICAL.Component(ICAL.parse(text) as unknown[])
    return root.name === 'vcalendar' ? root : null
  } catch {
    return null
  }
}

/** One entry for each day of an event; DTEND is the day after its last (RFC 5545, 3.6.1). A repeated or timed event is no day. */
function entriesOf(event: ICAL.Event, line: number): ScheduleEntry[] {
  const judgement = judgementIn(event.summary ?? '')
  const start = event.startDate as ICAL.Time | null
  if (!start?.isDate || event.isRecurring()) return [{ line, day: event.summary ?? '', ...judgement }]
  const days: ScheduleEntry[] = []
  const day = start.clone()
  do {
    days.push({ line, day: day.toString(), ...judgement })
    day.adjust(1, 0, 0, 0)
  } while (day.compare(event.endDate) < 0 && days.length < longest)
  return days
}
