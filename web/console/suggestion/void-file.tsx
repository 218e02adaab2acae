import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useWords } from '../words/use-words.ts'

/** One button, then the reason: nothing is deleted, the file is only not opened any more. */
export function VoidFile({ suggestionId, fileId }: { suggestionId: string; fileId: string }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [reason, setReason] = useState<string | null>(null)
  const end = useMutation({
    mutationFn: (said: string) =>
      answerOf(
        client.POST('/api/suggestions/{id}/files/{fileId}/void', {
          params: { path: { id: suggestionId, fileId } },
          body: { reason: said },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['files', suggestionId] }),
  })
  if (reason === null)
    return (
      <button type="button" className="link no-print" onClick={() => setReason('')}>
        {t('files.void')}
      </button>
    )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        end.mutate(reason)
      }}
    >
      <input
        autoFocus
        required
        maxLength={500}
        aria-label={t('files.voidReason')}
        placeholder={t('files.voidReason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <button type="submit" className="link" disabled={end.isPending}>
        {t('files.void')}
      </button>
      {end.isError && <ProblemNote error={end.error} />}
    </form>
  )
}
