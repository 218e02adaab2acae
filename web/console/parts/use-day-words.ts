import { civilDay } from './moment.ts'
import { useWords } from '../words/use-words.ts'

/** A civil day as it is written: 2026年12月31日. */
export function useDayWords(): (day: string) => string {
  const { language } = useWords()
  return (day) => civilDay(day, 'day', language)
}
