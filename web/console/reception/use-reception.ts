import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'

export type Reception = components['schemas']['Reception']

/** One reception, as it stands now. */
export const useReception = (id: string) =>
  useQuery({
    queryKey: ['reception', id],
    queryFn: () => answerOf(client.GET('/api/receptions/{receptionId}', { params: { path: { receptionId: id } } })),
  })
