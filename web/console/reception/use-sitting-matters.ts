import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'

/** What was entered in a sitting, a reception's or an opening's of the mailbox, and what of that is still to be completed. */
export function useSittingMatters(id: string) {
  const params = { path: { receptionId: id } }
  return {
    matters: useQuery({
      queryKey: ['suggestions', 'reception', id],
      queryFn: async () =>
        (await answerOf(client.GET('/api/suggestions', { params: { query: { receptionId: id, limit: 100 } } }))).items,
    }),
    incomplete: useQuery({
      queryKey: ['suggestions', 'incomplete', id],
      queryFn: async () => (await answerOf(client.GET('/api/receptions/{receptionId}/incomplete', { params }))).items,
    }),
  }
}
