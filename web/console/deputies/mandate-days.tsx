import { dayOf } from '../../../workflows/rules/calendar.ts'
import { useDayWords } from '../parts/use-day-words.ts'
import { useWords } from '../words/use-words.ts'

/** The days of a mandate or an enrolment, and a tag where it is over or not begun. */
export function MandateDays({ fromOn, toOn }: { fromOn: string; toOn: string | null }) {
  const { t } = useWords()
  const dayWords = useDayWords()
  const today = dayOf(Date.now())
  const isOver = toOn !== null && toOn < today
  return (
    <>
      {dayWords(fromOn)} — {toOn === null ? t('deputies.open') : dayWords(toOn)}
      {isOver && <span className="tag">{t('deputies.ended')}</span>}
      {fromOn > today && <span className="tag">{t('deputies.notBegun')}</span>}
    </>
  )
}
