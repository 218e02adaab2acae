import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useDesk } from '../session/desk-context.ts'
import { duties } from '../session/posts-of-desk.ts'

/** The drafts of one's own offices, and whether they sign at all; asked by those alone who draft or sign. */
export function useDrafted() {
  const { drafts } = duties(useDesk())
  return useQuery({
    queryKey: ['drafted-moves', 'list'],
    enabled: drafts,
    refetchInterval: 60_000,
    queryFn: () => answerOf(client.GET('/api/drafted-moves')),
  })
}
