import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'
import type { Moved } from '../http/send-move.ts'
import { useChanged } from '../http/use-changed.ts'

export type Drafted = components['schemas']['DraftedMove']
export interface Signed {
  readonly draft: Drafted
  readonly moved?: Moved
  readonly error?: Error
}

/** Signs one draft or many, one after the other; one that is refused stops none of the others, and each tells what came of it. */
export function useSigning() {
  const changed = useChanged()
  const [results, setResults] = useState<readonly Signed[]>([])
  const one = async (draft: Drafted): Promise<Signed> => {
    const { id: draftedId, version } = draft
    try {
      const params = { path: { draftedId } }
      const moved = await answerOf(client.POST('/api/drafted-moves/{draftedId}/sign', { params, body: { version } }))
      return { draft, moved }
    } catch (error) {
      return { draft, error: error as Error }
    }
  }
  const sign = useMutation({
    mutationFn: async (drafts: readonly Drafted[]) => {
      const told: Signed[] = []
      setResults([])
      for (const draft of drafts) {
        told.push(await one(draft))
        setResults([...told])
      }
    },
    onSettled: () => changed(['drafted-moves'], ['suggestions'], ['obligations']),
  })
  return { sign, results }
}
