import { civilDay } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'

/** The days of a week, as printed calendars here begin it. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** A civil day of a year that is said elsewhere, with its weekday: 10月1日（周四）. */
export function useShortDay(): (day: string) => string {
  const { t, language } = useWords()
  return (day) => {
    const weekday = weekdays[(new Date(day).getUTCDay() + 6) % 7] ?? 'mon'
    return t('calendars.withWeekday', { day: civilDay(day, 'short', language), weekday: t(`calendars.${weekday}`) })
  }
}
