import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { paths } from '../http/openapi.d.ts'

export type DeputyYear = paths['/api/me/deputy-year']['get']['responses'][200]['content']['application/json']

/** My days on duty and my visits of this year. */
export const useDeputyYear = () =>
  useQuery({ queryKey: ['duty', 'my-year'], queryFn: () => answerOf(client.GET('/api/me/deputy-year')) })
