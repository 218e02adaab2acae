import type { Sentence } from './refusal.ts'

const enMonths = 'January February March April May June July August September October November December'.split(' ')

/** 2026年11月23日; after a day of the same month, or year, only what differs. */
export function zhDay(day: string, after = ''): string {
  const date = `${Number(day.slice(8))}日`
  if (after.slice(0, 7) === day.slice(0, 7)) return date
  const month = `${Number(day.slice(5, 7))}月`
  return after.slice(0, 4) === day.slice(0, 4) ? month + date : `${Number(day.slice(0, 4))}年${month}${date}`
}

/** 23 November 2026. */
export function enDay(day: string): string {
  return `${Number(day.slice(8))} ${enMonths[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(0, 4))}`
}

/** A civil day, YYYY-MM-DD, as people write it. */
export const dayWords = (day: string): Sentence => ({ zh: zhDay(day), en: enDay(day) })
