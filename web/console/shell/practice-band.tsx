import { isPractice } from '../parts/practice.ts'
import { useWords } from '../words/use-words.ts'

/** 演练: stands above every page of a town that is for practice; the print is marked by the style. */
export function PracticeBand() {
  const { t } = useWords()
  return isPractice() ? <p className="practice-band">{t('practice.band')}</p> : null
}
