import type { Language } from '../words/words.ts'

/** 星期二: the day of the week of a civil day, YYYY-MM-DD. */
export const weekdayOf = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  )
