import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useWords } from '../words/use-words.ts'
import type { Sentence } from '../words/words.ts'

/** Why that day: the rule in words at once, and what it was counted from behind the same door. */
export function Explanation({ obligationId, text }: { obligationId: string; text: Sentence }) {
  const { t, say } = useWords()
  const [open, setOpen] = useState(false)
  const counted = useQuery({
    queryKey: ['obligations', 'explanation', obligationId],
    enabled: open,
    queryFn: () =>
      answerOf(client.GET('/api/obligations/{id}/explanation', { params: { path: { id: obligationId } } })),
  })
  return (
    <details className="explanation" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('owed.why')}</summary>
      <p>{say(text)}</p>
      {counted.isError && <ProblemNote error={counted.error} quiet />}
      {counted.data && (
        <p className="quiet">
          {t('owed.counted', {
            policy: counted.data.counted.policyVersion,
            calendar: counted.data.counted.calendarVersion,
          })}
          {counted.data.counted.skipped.length > 0 &&
            ` ${t('owed.skipped', { days: counted.data.counted.skipped.map(({ day, name }) => `${day} ${name}`.trim()).join('、') })}`}
        </p>
      )}
    </details>
  )
}
