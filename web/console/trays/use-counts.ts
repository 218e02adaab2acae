import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'
import { useDesk } from '../session/desk-context.ts'

export type Counts = components['schemas']['TrayCounts']

/** The figures beside the trays, for the chosen post; asked anew `every` so many ms, where nobody tells of them. */
export function useCounts(every: number | false = false) {
  const { post } = useDesk()
  const asPost = post?.id
  return useQuery({
    queryKey: ['suggestions', 'counts', asPost],
    queryFn: () => answerOf(client.GET('/api/suggestions/counts', { params: { query: asPost ? { asPost } : {} } })),
    refetchInterval: every,
  })
}
