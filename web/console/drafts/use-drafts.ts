import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'

export type Draft = components['schemas']['IntakeDraft']

/** What I began and did not register, last touched first; asked anew whenever a page shows it. */
export const useDrafts = () =>
  useQuery({
    queryKey: ['drafts'],
    staleTime: 0,
    // What citizens said is kept no longer than the page is open.
    gcTime: 0,
    queryFn: async () => (await answerOf(client.GET('/api/drafts'))).items,
  })
