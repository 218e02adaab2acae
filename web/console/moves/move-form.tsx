import { useMutation } from '@tanstack/react-query'
import type { Moved } from '../http/send-move.ts'
import { useKey } from '../http/use-key.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { useDesk } from '../session/desk-context.ts'
import type { Post } from '../session/use-me.ts'
import { makeMove } from './make-move.ts'
import { MoveFields, type FilledMove, type OpenMove } from './move-fields.tsx'
import type { Subject } from './subject.ts'
import { useFormOf } from './use-form-of.ts'

interface Asked {
  readonly subject: Subject
  readonly open: OpenMove
  /** null: it waits for its signature. */
  readonly onDone: (moved: Moved | null) => void
  readonly onLeave: () => void
}

/** The form of any move, drawn from what its door asks for. Nothing changes on the page before the house has said that it happened. */
export function MoveForm({ subject, open, onDone, onLeave }: Asked) {
  const form = useFormOf(subject.of, open.move)
  const { me } = useDesk()
  // A deputy acts on a research for himself alone, and is not asked for whom.
  const isHimself = subject.of === 'research' && open.posts.every((id) => roleIn(me.posts, id) === 'deputy')
  const key = useKey()
  const send = useMutation({
    mutationFn: (filled: FilledMove) => {
      const body = { ...filled, expectedSeq: subject.view.seq }
      return makeMove(subject.of, subject.view.id, open, { body, key: key.current() })
    },
    onSuccess: onDone,
    onError: key.afterFailure,
  })
  if (form.isError) return <ProblemNote error={form.error} />
  if (!form.data) return <Waiting />
  return (
    <MoveFields
      fields={isHimself ? form.data.filter(({ name }) => name !== 'deputyId') : form.data}
      subject={subject}
      open={open}
      sending={send.isPending}
      error={send.error}
      onSend={(filled) => send.mutate(filled)}
      onLeave={onLeave}
    />
  )
}

const roleIn = (posts: readonly Post[], id: string) => posts.find((post) => post.id === id)?.role
