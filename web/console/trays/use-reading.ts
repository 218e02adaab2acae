import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'

/** Tells the house up to where I read a suggestion; 0: it is unread again. My lists are asked anew, so that they show it. */
export function useReading() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ id, seq }: { id: string; seq: number }) =>
      answerOf(client.PUT('/api/suggestions/{id}/read-mark', { params: { path: { id } }, body: { seq } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['suggestions', 'list'] }),
  })
}
