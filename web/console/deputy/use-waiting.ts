import { useCatalogue } from '../catalogues/use-catalogue.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { paths } from '../http/openapi.d.ts'

type Query = NonNullable<paths['/api/papers']['get']['parameters']['query']>
export type WaitingPaper = paths['/api/papers']['get']['responses'][200]['content']['application/json']['items'][number]

/** The papers that wait for this deputy: his confirmation, or his rating. */
export const useWaiting = (what: 'awaitsMyConfirmation' | 'awaitsMyRating') =>
  useCatalogue<WaitingPaper>(['research', 'papers', what], (cursor) => {
    const query: Query = { [what]: 'true', limit: 100, ...(cursor && { cursor }) }
    return answerOf(client.GET('/api/papers', { params: { query } }))
  })
