import { useQueries } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'

/** The chosen suggestions as they stand now. */
export function useChosen(ids: readonly string[]) {
  const asked = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['suggestions', 'show', id],
      queryFn: () => answerOf(client.GET('/api/suggestions/{id}', { params: { path: { id } } })),
    })),
  })
  const error = asked.find((one) => one.isError)?.error ?? null
  return { views: asked.flatMap(({ data }) => (data ? [data] : [])), isWhole: asked.every(({ data }) => data), error }
}
