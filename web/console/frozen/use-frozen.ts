import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { Division } from '../figures/figure-list-search.ts'
import type { rankings } from '../figures/figures-search.ts'

/** One frozen set, divided like this. */
export const useFrozen = (frozenId: string, by: Division, rankBy: (typeof rankings)[number] = 'resultTold') =>
  useQuery({
    queryKey: ['frozen', frozenId, by, rankBy],
    queryFn: () =>
      answerOf(client.GET('/api/frozen-figures/{frozenId}', { params: { path: { frozenId }, query: { by, rankBy } } })),
  })
