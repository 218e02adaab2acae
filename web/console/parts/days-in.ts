import { lastOfMonth } from '../../../workflows/rules/compared-spans.ts'
import type { Language } from '../words/words.ts'
import { civilDay } from './moment.ts'

/** Some days, both ends inside, as offices write them: 2026年10月, or 2026年10月5日—2026年11月4日. */
export function daysIn({ from, to }: { from: string; to: string }, language: Language): string {
  if (from.endsWith('-01') && to === lastOfMonth(from)) return civilDay(from, 'month', language)
  return [from, to].map((day) => civilDay(day, 'day', language)).join(language === 'zh' ? '—' : ' – ')
}
