import { useWords } from '../words/use-words.ts'

/** Said after a short while only (by style), so that fast answers do not flicker. */
export function Waiting() {
  const { t } = useWords()
  return (
    <p className="waiting" role="status">
      {t('waiting')}
    </p>
  )
}
