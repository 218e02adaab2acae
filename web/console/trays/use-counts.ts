import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useDesk } from '../session/desk-context.ts'

/** The figures beside the trays, for the chosen post; looked at anew every minute. */
export function useCounts() {
  const { post } = useDesk()
  const asPost = post?.id
  return useQuery({
    queryKey: ['suggestions', 'counts', asPost],
    queryFn: () => answerOf(client.GET('/api/suggestions/counts', { params: { query: asPost ? { asPost } : {} } })),
    refetchInterval: 60_000,
  })
}
