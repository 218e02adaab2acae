import { useWords } from '../words/use-words.ts'

/** How much that is under way is counted across the changed days. */
export function Touched({ touches: { open, provisional } }: { touches: { open: number; provisional: number } }) {
  const { t } = useWords()
  return <p>{open > 0 ? t('calendars.touches', { open, provisional }) : t('calendars.touchesNone')}</p>
}
