/** What the figures of some days are set beside: the span before (环比) and the same days a year before (同比). Days are 'YYYY-MM-DD', both ends inside. */
import { dayOf, startOfDay } from './calendar.ts'

export interface Span {
  readonly from: string
  readonly to: string
}

/** 同比: the same days one year before; the last day of a month stands for the last one in any year. */
export const yearBefore = ({ from, to }: Span): Span => ({ from: dayAYearBefore(from), to: dayAYearBefore(to) })

/** 环比: whole months are set beside as many months before them, other spans beside as many days. */
export function spanBefore({ from, to }: Span): Span {
  const last = dayBefore(from)
  if (from !== firstOfMonth(from) || to !== lastOfMonth(to))
    return { from: dayOf(startOfDay(from) - (startOfDay(to) - startOfDay(from)) - wholeDay), to: last }
  const first = monthNumber(from) - (monthNumber(to) - monthNumber(from) + 1)
  return { from: `${Math.floor(first / 12)}-${two((first % 12) + 1)}-01`, to: last }
}

const wholeDay = 86_400_000
const two = (number: number) => String(number).padStart(2, '0')
const dayBefore = (day: string) => dayOf(startOfDay(day) - 1)
const firstOfMonth = (day: string) => `${day.slice(0, 7)}-01`
const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
/** The last day of the month in which that day lies. */
export function lastOfMonth(day: string): string {
  const next = monthNumber(day) + 1
  return dayBefore(`${Math.floor(next / 12)}-${two((next % 12) + 1)}-01`)
}
function dayAYearBefore(day: string): string {
  const sameMonth = `${Number(day.slice(0, 4)) - 1}${day.slice(4, 7)}`
  const last = lastOfMonth(`${sameMonth}-01`)
  const same = `${sameMonth}${day.slice(7)}`
  return day === lastOfMonth(day) || same > last ? last : same
}
