import { dayOf, startOfDay } from '../../../workflows/rules/calendar.ts'
import type { Span } from '../../../workflows/rules/compared-spans.ts'

export const usualSpans = ['thisYear', 'thisQuarter', 'thisMonth', 'lastMonth', 'lastQuarter', 'lastYear'] as const
export type UsualSpan = (typeof usualSpans)[number]

/** The days offices report by, on this day ('YYYY-MM-DD'): what runs ends today, what is over ends with its last day. */
export function usualSpan(which: UsualSpan, today: string): Span {
  const months = { Year: 12, Quarter: 3, Month: 1 }[which.replace(/^(this|last)/, '') as 'Year' | 'Quarter' | 'Month']
  const number = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1
  const first = number - (number % months)
  if (which.startsWith('this')) return { from: firstOf(first), to: today }
  return { from: firstOf(first - months), to: dayOf(startOfDay(firstOf(first)) - 1) }
}

const firstOf = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
