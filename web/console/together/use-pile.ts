import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { newKey } from '../http/new-key.ts'
import { Refused } from '../http/refused.ts'
import { sendMove, type Moved } from '../http/send-move.ts'
import type { FilledMove, OpenMove } from '../moves/move-fields.tsx'
import type { Suggestion } from '../moves/subject.ts'

/** How one of the pile went. */
export interface Outcome {
  readonly id: string
  readonly moved?: Moved
  readonly error?: Error
}
interface Pile {
  readonly ids: readonly string[]
  readonly open: OpenMove
  readonly filled: FilledMove
}

/** Sent under one key as long as nobody knows whether it was done. */
interface Sent {
  readonly key: string
  readonly view: Suggestion
}

/**
 * Makes one move on each of a pile, one after the other, each under a key of its own: what was done is never done twice, and one that is refused
 * stops none of the others. Sent again, it goes on with those that are left, as they stand then.
 */
export function usePile() {
  const queries = useQueryClient()
  const unknown = useRef(new Map<string, Sent>())
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([])
  async function one(id: string, move: string, filled: FilledMove): Promise<Outcome> {
    const view = await answerOf(client.GET('/api/suggestions/{id}', { params: { path: { id } } }))
    const sent = unknown.current.get(id) ?? { key: newKey(), view }
    const posts = view.allowedMoves.find((allowed) => allowed.move === move)?.posts ?? []
    const asPost = posts.includes(filled.asPost) ? filled.asPost : (posts[0] ?? filled.asPost)
    const body = { ...filled, asPost, expectedSeq: sent.view.seq }
    unknown.current.set(id, sent)
    try {
      const moved = await sendMove('suggestions', id, move, { body, key: sent.key })
      unknown.current.delete(id)
      return { id, moved }
    } catch (error) {
      if (error instanceof Refused && !error.isUnknown) unknown.current.delete(id)
      return { id, error: error as Error }
    }
  }
  const send = useMutation({
    mutationFn: async ({ ids, open, filled }: Pile) => {
      const before = outcomes.filter(({ moved }) => moved)
      const left = ids.filter((id) => before.every((one) => one.id !== id))
      const told = [...before]
      setOutcomes(before)
      for (const id of left) {
        told.push(await one(id, open.move, filled).catch((error: Error) => ({ id, error })))
        setOutcomes([...told])
      }
      // Who made it has read it.
      await Promise.allSettled(
        told.flatMap(({ id, moved }) =>
          moved
            ? [client.PUT('/api/suggestions/{id}/read-mark', { params: { path: { id } }, body: { seq: moved.seq } })]
            : [],
        ),
      )
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['suggestions'] }),
        queries.invalidateQueries({ queryKey: ['obligations'] }),
      ]),
  })
  return { send, outcomes }
}
