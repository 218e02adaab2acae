import { useDayWords } from '../parts/use-day-words.ts'
import { useWords } from '../words/use-words.ts'
import type { Sentence } from '../words/words.ts'

/** 建议时限 until the county has adopted it; after that the number and date of its paper. */
export function PolicyLabel({
  of,
}: {
  of: { label: Sentence; printed: boolean; adopted: { documentNumber: string | null; date: string | null } }
}) {
  const { t, say } = useWords()
  const dayWords = useDayWords()
  const { label, printed, adopted } = of
  return (
    <>
      <b>{say(label)}</b>
      <div className="quiet">
        {printed && adopted.date
          ? t('policies.adoptedBy', { number: adopted.documentNumber ?? '', day: dayWords(adopted.date) })
          : t('policies.notAdopted')}
      </div>
    </>
  )
}
