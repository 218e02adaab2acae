import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'

/** What is told at a station today. */
export const useNoticeOf = (stationId: string | undefined) =>
  useQuery({
    queryKey: ['privacy-notice', 'of', stationId],
    enabled: Boolean(stationId),
    staleTime: 5 * 60_000,
    queryFn: () =>
      answerOf(
        client.GET('/api/public/stations/{stationId}/privacy-notice', {
          params: { path: { stationId: stationId ?? '' } },
        }),
      ),
  })

/** A version is never edited: read once, it is known. */
export const useNotice = (version: number, enabled: boolean) =>
  useQuery({
    queryKey: ['privacy-notice', version],
    enabled,
    staleTime: Infinity,
    queryFn: () => answerOf(client.GET('/api/public/privacy-notices/{version}', { params: { path: { version } } })),
  })
