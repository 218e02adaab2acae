import { dayOf } from '../../../workflows/rules/calendar.ts'
import type { Language } from '../words/words.ts'

const zone = 'Asia/Shanghai'
const formats = {
  zh: {
    month: { year: 'numeric', month: 'long' },
    monthAlone: { month: 'numeric' },
    monthBrief: { month: 'numeric' },
    day: { year: 'numeric', month: 'long', day: 'numeric' },
    short: { month: 'long', day: 'numeric' },
    time: { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    second: { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  },
  en: {
    month: { year: 'numeric', month: 'long' },
    monthAlone: { month: 'long' },
    monthBrief: { month: 'short' },
    day: { year: 'numeric', month: 'short', day: 'numeric' },
    short: { month: 'short', day: 'numeric' },
    time: { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    second: { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  },
} as const satisfies Record<Language, Record<string, Intl.DateTimeFormatOptions>>

type How = keyof (typeof formats)['zh']

/** An instant as offices write it: 2026年11月, 11月, 2026年11月23日, 11月23日, 11月23日 15:31, 15:31, or with its second; always by Shanghai's clock. */
export function moment(at: string, how: How, language: Language): string {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { timeZone: zone, ...formats[language][how] }).format(new Date(at))
}

/** A civil day, YYYY-MM-DD, as offices write it. */
export const civilDay = (day: string, how: How, language: Language): string =>
  moment(`${day}T12:00:00+08:00`, how, language)

/** The last day on which what is due at this instant (the end of a day) is still in time. */
export const lastDay = (dueAt: string, language: Language): string =>
  civilDay(dayOf(Date.parse(dueAt) - 1), 'short', language)

/** What a `datetime-local` input holds, by Shanghai's clock, as the doors want it. */
export const instantOf = (local: string): string => `${local.length === 16 ? `${local}:00` : local}+08:00`
