import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'
import { Refused } from '../http/refused.ts'

export type Me = components['schemas']['Me']
export type Post = Me['posts'][number]

/** Who is signed in: undefined while asking, null when nobody is. */
export function useMe() {
  return useQuery({
    queryKey: ['me'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async (): Promise<Me | null> =>
      answerOf(client.GET('/api/me')).catch((error: unknown) => {
        if (error instanceof Refused && error.problem.status === 401) return null
        throw error
      }),
  })
}
