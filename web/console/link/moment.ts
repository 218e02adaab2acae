import { language } from './words.ts'

/** A day as offices write it, by Shanghai's clock. `at`: an ISO instant. */
export function dayAt(at: string | number): string {
  const locale = language() === 'zh' ? 'zh-CN' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Shanghai', dateStyle: 'long' }).format(new Date(at))
}

/** The last day on which what is due at this instant, the end of a day, is still in time. */
export const lastDay = (dueAt: string): string => dayAt(Date.parse(dueAt) - 1)
