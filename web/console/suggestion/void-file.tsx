import { useQueryClient } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { Reasoned } from '../parts/reasoned.tsx'
import { useWords } from '../words/use-words.ts'

/** Nothing is deleted, the file is only not opened any more. */
export function VoidFile({ suggestionId, fileId }: { suggestionId: string; fileId: string }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const end = async (reason: string) => {
    const params = { path: { id: suggestionId, fileId } }
    await answerOf(client.POST('/api/suggestions/{id}/files/{fileId}/void', { params, body: { reason } }))
    await queries.invalidateQueries({ queryKey: ['files', suggestionId] })
  }
  return <Reasoned label={t('files.void')} reasonLabel={t('files.voidReason')} act={end} />
}
