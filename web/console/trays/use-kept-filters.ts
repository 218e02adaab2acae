import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'
import { newKey } from '../http/new-key.ts'

export type KeptFilter = components['schemas']['KeptFilter']
const queryKey = ['kept-filters']

/** The filters I keep, and how to keep one more or let one go. */
export function useKeptFilters() {
  const queries = useQueryClient()
  const onSuccess = () => queries.invalidateQueries({ queryKey })
  const kept = useQuery({ queryKey, queryFn: async () => (await answerOf(client.GET('/api/me/kept-filters'))).items })
  const keep = useMutation({
    // One that was let go comes back under its own id.
    mutationFn: ({ id: filterId = `kfl_${newKey()}`, ...body }: Omit<KeptFilter, 'id'> & { id?: string }) =>
      answerOf(client.PUT('/api/me/kept-filters/{filterId}', { params: { path: { filterId } }, body })),
    onSuccess,
  })
  const drop = useMutation({
    mutationFn: (filterId: string) =>
      answerOf(client.DELETE('/api/me/kept-filters/{filterId}', { params: { path: { filterId } } })),
    onSuccess,
  })
  return { kept: kept.data ?? [], keep, drop }
}
