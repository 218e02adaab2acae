import { useInfiniteQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { paths } from '../http/openapi.d.ts'
import { useDesk } from '../session/desk-context.ts'
import { trayQuery } from './tray-query.ts'
import type { TrayName, TraySearch } from './tray-search.ts'

export type SuggestionRow =
  paths['/api/suggestions']['get']['responses'][200]['content']['application/json']['items'][number]

/** A tray, page after page: what waits for us with the overdue on top and then the unread, everything else newest first. `all` looks through every tray. */
export function useSuggestions(tray: TrayName | 'all', search: TraySearch) {
  const { post } = useDesk()
  const { urgent, overdue, unread, ...asked } = trayQuery(tray, search, post)
  const query = {
    ...asked,
    ...(urgent ? { urgent: 'true' as const } : {}),
    ...(overdue ? { overdue: 'true' as const } : {}),
    ...(unread ? { unread: 'true' as const } : {}),
    limit: 50,
  }
  return useInfiniteQuery({
    queryKey: ['suggestions', 'list', query],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/suggestions', { params: { query: { ...query, ...(pageParam && { cursor: pageParam }) } } }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: 60_000,
  })
}
