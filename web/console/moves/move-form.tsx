import { useMutation } from '@tanstack/react-query'
import { sendMove, type Moved } from '../http/send-move.ts'
import { useKey } from '../http/use-key.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { MoveFields, type FilledMove, type OpenMove } from './move-fields.tsx'
import type { Subject } from './subject.ts'
import { useFormOf } from './use-form-of.ts'

interface Asked {
  readonly subject: Subject
  readonly open: OpenMove
  readonly onDone: (moved: Moved) => void
  readonly onLeave: () => void
}

/** The form of any move, drawn from what its door asks for. Nothing changes on the page before the house has said that it happened. */
export function MoveForm({ subject, open, onDone, onLeave }: Asked) {
  const form = useFormOf(subject.of, open.move)
  const key = useKey()
  const send = useMutation({
    mutationFn: (filled: FilledMove) => {
      const body = { ...filled, expectedSeq: subject.view.seq }
      return sendMove(subject.of, subject.view.id, open.move, { body, key: key.current() })
    },
    onSuccess: onDone,
    onError: key.afterFailure,
  })
  if (form.isError) return <ProblemNote error={form.error} />
  if (!form.data) return <Waiting />
  return (
    <MoveFields
      fields={form.data}
      subject={subject}
      open={open}
      sending={send.isPending}
      error={send.error}
      onSend={(filled) => send.mutate(filled)}
      onLeave={onLeave}
    />
  )
}
