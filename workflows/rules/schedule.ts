/** One year's schedule of days off and make-up days (调休): what it may say, and what a new revision of it changes. */
import { isWorkingDay, startOfDay, type CalendarDay, type WorkCalendar } from './calendar.ts'
import { holidayWords } from './deadline-words.ts'
import type { Sentence } from './refusal.ts'

/** One line as somebody wrote it; `line` counts from 1 (in JSON: the entries). `kind` null: it could not be told. */
export interface ScheduleEntry {
  readonly line: number
  readonly day: string
  readonly kind: CalendarDay['kind'] | null
  readonly name: string
}
export interface WrongLine extends Sentence {
  readonly line: number
}
export interface CheckedSchedule {
  /** In the order of days. */
  readonly days: readonly CalendarDay[]
  readonly wrong: readonly WrongLine[]
  /** What is allowed and yet unlikely: somebody should look. */
  readonly doubts: readonly Sentence[]
}
/** A day that another revision judges otherwise; null: an ordinary day, Monday to Friday. */
export interface ChangedDay {
  readonly day: string
  readonly before: Pick<CalendarDay, 'kind' | 'name'> | null
  readonly after: Pick<CalendarDay, 'kind' | 'name'> | null
}

const mondayToFriday: WorkCalendar = { version: 0, years: [], days: [], officeHours: [] }

/** Reads the lines of one year's schedule: every day once, inside its year, and a make-up day only where nobody works otherwise. */
export function checkSchedule(year: number, entries: readonly ScheduleEntry[]): CheckedSchedule {
  const days = new Map<string, CalendarDay>()
  const wrong = entries.flatMap((entry): WrongLine[] => {
    const said = faultOf(entry, year, days.get(entry.day))
    if (said) return [{ line: entry.line, ...said }]
    const { day, kind, name } = entry
    if (kind !== null) days.set(day, { day, kind, name: name.trim() })
    return []
  })
  const inOrder = [...days.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1))
  return { days: inOrder, wrong, doubts: doubtsAbout(inOrder) }
}

/** The days two revisions judge differently, in order. A name alone is a change too: it stands in explanations. */
export function changedDays(before: readonly CalendarDay[], after: readonly CalendarDay[]): ChangedDay[] {
  const judged = (days: readonly CalendarDay[], day: string) => {
    const found = days.find((row) => row.day === day)
    return found ? { kind: found.kind, name: found.name } : null
  }
  return [...new Set([...before, ...after].map(({ day }) => day))]
    .toSorted()
    .map((day) => ({ day, before: judged(before, day), after: judged(after, day) }))
    .filter((one) => one.before?.kind !== one.after?.kind || one.before?.name !== one.after?.name)
}

function faultOf({ day, kind, name }: ScheduleEntry, year: number, known: CalendarDay | undefined): Sentence | null {
  const shown = day.slice(0, 20)
  if (!isCivilDay(day)) return { zh: `“${shown}”不是日期。`, en: `"${shown}" is not a civil day.` }
  if (Number(day.slice(0, 4)) !== year)
    return { zh: `${day} 不在 ${year} 年，请到那一年调整。`, en: `${day} is not in ${year}; set it in its own year.` }
  if (kind === null)
    return {
      zh: `${day} 看不出是放假还是上班，请写明“放假”或者“上班”。`,
      en: `${day}: neither a day off (放假) nor a make-up day (上班) is said; write one of them.`,
    }
  if (name.trim() === '') return { zh: `${day} 没有写节日名称。`, en: `${day} has no holiday's name.` }
  if (name.trim().length > 20)
    return { zh: `${day} 的节日名称超过 20 字。`, en: `${day}: the holiday's name is longer than 20 characters.` }
  if (known) return { zh: `${day} 写了两次。`, en: `${day} stands there twice.` }
  if (kind === 'workday' && isWorkingDay(day, mondayToFriday))
    return {
      zh: `${day} 是周一至周五，本来就上班，不能作为调休上班日。`,
      en: `${day} is a Monday to Friday and worked anyway; it cannot be a make-up day.`,
    }
  return null
}

export function isCivilDay(text: string): boolean {
  try {
    startOfDay(text)
    return true
  } catch {
    return false
  }
}

const statutory = Object.keys(holidayWords).filter((name) => name !== '周六' && name !== '周日')

/** Seven holidays stand in the rules of every year; 中秋节 and 国庆节 are often announced as one. */
function doubtsAbout(days: readonly CalendarDay[]): Sentence[] {
  const names = days.map(({ name }) => name).join(' ')
  const missing = statutory.filter((name) => !names.includes(name.replace('节', '')))
  const doubts = missing.map((name) => ({
    zh: `没有${name}的放假安排，请核对通知。`,
    en: `There is no ${holidayWords[name]}; compare it with the notice.`,
  }))
  if (!days.some(({ kind }) => kind === 'workday'))
    doubts.push({ zh: '没有调休上班日，请核对通知。', en: 'There is no make-up day; compare it with the notice.' })
  return doubts
}
