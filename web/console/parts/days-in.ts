import { lastOfMonth } from '../../../workflows/rules/compared-spans.ts'
import type { Language } from '../words/words.ts'
import { moment } from './moment.ts'

/** Some days, both ends inside, as offices write them: 2026年10月, or 2026年10月5日—2026年11月4日. */
export function daysIn({ from, to }: { from: string; to: string }, language: Language): string {
  const at = (day: string) => `${day}T12:00:00+08:00`
  if (from.endsWith('-01') && to === lastOfMonth(from)) return moment(at(from), 'month', language)
  return [from, to].map((day) => moment(at(day), 'day', language)).join(language === 'zh' ? '—' : ' – ')
}
