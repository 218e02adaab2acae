import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { newKey } from '../http/new-key.ts'
import { Refused } from '../http/refused.ts'
import type { Moved } from '../http/send-move.ts'
import { makeMove } from '../moves/make-move.ts'
import type { FilledMove, OpenMove } from '../moves/move-fields.tsx'
import type { Suggestion } from '../moves/subject.ts'

/** How one of the pile went. */
export interface Outcome {
  readonly id: string
  readonly moved?: Moved
  /** It waits for its signature. */
  readonly drafted?: true
  readonly error?: Error
}
interface Pile {
  /** As they were shown: what changed since is refused, as it is on a page of its own. */
  readonly views: readonly Suggestion[]
  readonly open: OpenMove
  readonly filled: FilledMove
}

/** Sent under one key as long as nobody knows whether it was done. */
interface Sent {
  readonly key: string
  readonly body: FilledMove & Record<string, unknown>
}

/**
 * Makes one move on each of a pile, one after the other, each under a key of its own: what was done is never done twice, and one that is refused
 * stops none of the others. Sent again, it goes on with those that are left, as they stand then; why each was left has been read.
 */
export function usePile() {
  const queries = useQueryClient()
  const unknown = useRef(new Map<string, Sent>())
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([])
  const begin = (view: Suggestion, move: string, filled: FilledMove): Sent => {
    const posts = view.allowedMoves.find((allowed) => allowed.move === move)?.posts ?? []
    const asPost = posts.includes(filled.asPost) ? filled.asPost : (posts[0] ?? filled.asPost)
    return { key: newKey(), body: { ...filled, asPost, expectedSeq: view.seq } }
  }
  async function one(shown: Suggestion, again: boolean, move: string, filled: FilledMove): Promise<Outcome> {
    const { id } = shown
    const asItStands = async () =>
      again ? answerOf(client.GET('/api/suggestions/{id}', { params: { path: { id } } })) : shown
    const sent = unknown.current.get(id) ?? begin(await asItStands(), move, filled)
    unknown.current.set(id, sent)
    try {
      const draftAs = shown.allowedMoves.find((allowed) => allowed.move === move)?.draftAs ?? []
      const moved = await makeMove('suggestions', id, { move, draftAs }, sent)
      unknown.current.delete(id)
      return moved === null ? { id, drafted: true } : { id, moved }
    } catch (error) {
      if (error instanceof Refused && !error.isUnknown) unknown.current.delete(id)
      return { id, error: error as Error }
    }
  }
  const send = useMutation({
    mutationFn: async ({ views, open, filled }: Pile) => {
      const before = outcomes.filter(({ moved, drafted }) => moved || drafted)
      const left = views.filter(({ id }) => before.every((one) => one.id !== id))
      const again = outcomes.length > 0
      const told = [...before]
      setOutcomes(before)
      for (const view of left) {
        told.push(await one(view, again, open.move, filled).catch((error: Error) => ({ id: view.id, error })))
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
        queries.invalidateQueries({ queryKey: ['drafted-moves'] }),
      ]),
  })
  return { send, outcomes }
}
