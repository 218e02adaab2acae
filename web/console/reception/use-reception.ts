import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'

export type Reception = components['schemas']['Reception']

/** One reception, what was entered in it, and what of that is still to be completed. */
export function useReception(id: string) {
  const params = { path: { receptionId: id } }
  return {
    reception: useQuery({
      queryKey: ['reception', id],
      queryFn: () => answerOf(client.GET('/api/receptions/{receptionId}', { params })),
    }),
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
