import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useWords } from '../words/use-words.ts'

/** Shows the first steps once more above the list. */
export function StepsAgain({ onDone }: { onDone: () => void }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const again = useMutation({
    mutationFn: () => answerOf(client.PUT('/api/me/first-steps', { body: { done: false } })),
    onSuccess: (answer) => {
      queries.setQueryData(['first-steps'], answer)
      onDone()
    },
  })
  return (
    <p>
      <button type="button" className="link" disabled={again.isPending} onClick={() => again.mutate()}>
        {t('keys.steps')}
      </button>
    </p>
  )
}
