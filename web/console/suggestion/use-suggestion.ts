import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { paths } from '../http/openapi.d.ts'

export type Past =
  paths['/api/suggestions/{id}/timeline']['get']['responses'][200]['content']['application/json']['items'][number]

export const useSuggestion = (id: string) =>
  useQuery({
    queryKey: ['suggestions', 'show', id],
    queryFn: () => answerOf(client.GET('/api/suggestions/{id}', { params: { path: { id } } })),
  })

/** What happened, in sentences, of a suggestion or a research. */
export const useTimeline = (of: 'suggestions' | 'research', id: string) =>
  useQuery({
    queryKey: [of, 'timeline', id],
    queryFn: () =>
      of === 'suggestions'
        ? answerOf(client.GET('/api/suggestions/{id}/timeline', { params: { path: { id } } }))
        : answerOf(client.GET('/api/research/{id}/timeline', { params: { path: { id } } })),
  })
