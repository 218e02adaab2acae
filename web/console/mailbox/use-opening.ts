import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'

export type Opening = components['schemas']['MailboxOpening']

/** One opening of the mailbox, as it stands now. */
export const useOpening = (id: string) =>
  useQuery({
    queryKey: ['opening', id],
    queryFn: () => answerOf(client.GET('/api/mailbox-openings/{openingId}', { params: { path: { openingId: id } } })),
  })
