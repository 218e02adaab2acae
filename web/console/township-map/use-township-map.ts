import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'

export type TownshipMap = components['schemas']['TownshipMap']

/** The outlines of the townships in reach, or within one place. */
export const useTownshipMap = (placeId: string | undefined) =>
  useQuery({
    queryKey: ['township-map', placeId ?? ''],
    queryFn: () => answerOf(client.GET('/api/township-map', { params: { query: placeId ? { placeId } : {} } })),
  })
