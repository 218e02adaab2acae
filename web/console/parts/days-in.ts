import type { Language } from '../words/words.ts'
import { moment } from './moment.ts'

/** Some days, both ends inside: 2026年10月1日—2026年10月31日. */
export const daysIn = ({ from, to }: { from: string; to: string }, language: Language): string =>
  [from, to].map((day) => moment(`${day}T12:00:00+08:00`, 'day', language)).join(language === 'zh' ? '—' : ' – ')
