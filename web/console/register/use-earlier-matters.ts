import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'

/** Digits of a whole mobile number, or of a line with its area code: sooner nobody is asked for. */
const whole = 11
/** Characters from which a text can be told from another. */
const enough = 5
const pause = 400

/** What each telephone raised before, and what says much the same as these words; asked once the clerk pauses. */
export function useEarlierMatters(phones: readonly string[], text: string) {
  const asked = usePaused(JSON.stringify([phones.filter(isWhole), text.trim().slice(0, 200)]))
  const [numbers, words] = JSON.parse(asked) as [string[], string]
  const byPhone = useQuery({
    queryKey: ['earlier', numbers],
    enabled: numbers.length > 0,
    // What was recalled of a person is kept no longer than the form is open.
    gcTime: 0,
    staleTime: Infinity,
    queryFn: async () =>
      (
        await Promise.all(numbers.map((phone) => answerOf(client.POST('/api/suggestions/recall', { body: { phone } }))))
      ).flatMap(({ items }) => items),
  })
  const byWords = useQuery({
    queryKey: ['similar', words],
    enabled: words.length >= enough,
    gcTime: 0,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: async () => (await answerOf(client.POST('/api/suggestions/similar', { body: { text: words } }))).items,
  })
  // A joint letter may be met under several of its numbers.
  const raised = [...new Map((byPhone.data ?? []).map((matter) => [matter.id, matter])).values()]
  return {
    raised,
    similar: (byWords.data ?? []).filter(({ id }) => raised.every((other) => other.id !== id)),
    isAnswered: byPhone.isSuccess || byWords.isSuccess,
  }
}

const isWhole = (phone: string) => phone.normalize('NFKC').replace(/\D/g, '').length >= whole

function usePaused(value: string): string {
  const [paused, setPaused] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), pause)
    return () => clearTimeout(timer)
  }, [value])
  return paused
}
