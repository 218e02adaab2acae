import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { MoveSubject } from '../http/send-move.ts'
import { formFields, type Schema } from './form-fields.ts'

/** The fields of a move, as the house describes them now. */
export const useFormOf = (of: MoveSubject, move: string) =>
  useQuery({
    queryKey: ['form', of, move],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const { body } = await answerOf(client.GET('/api/forms/{of}/{move}', { params: { path: { of, move } } }))
      return formFields(body as Schema)
    },
  })
