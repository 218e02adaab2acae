import { useMutation } from '@tanstack/react-query'
import { MoveFields, type FilledMove } from '../moves/move-fields.tsx'
import type { Suggestion } from '../moves/subject.ts'
import { useFormOf } from '../moves/use-form-of.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { useDesk } from '../session/desk-context.ts'
import { postsOfDesk } from '../session/posts-of-desk.ts'
import type { Drafted } from './use-signing.ts'

interface Asked {
  readonly draft: Drafted
  readonly view: Suggestion
  readonly onSend: (fields: Record<string, unknown>) => Promise<void>
  readonly onLeave: () => void
}

/** The form of the act as it was drafted, to be mended and offered again. */
export function ChangeDraft({ draft, view, onSend, onLeave }: Asked) {
  const form = useFormOf('suggestions', draft.move)
  const own = postsOfDesk(useDesk()).filter(({ organization }) => organization.id === draft.office.id)
  const send = useMutation({ mutationFn: (filled: FilledMove) => onSend({ ...filled, expectedSeq: view.seq }) })
  if (form.isError) return <ProblemNote error={form.error} />
  if (!form.data) return <Waiting />
  const posts = own.map(({ id }) => id)
  return (
    <MoveFields
      fields={form.data}
      subject={{ of: 'suggestions', view }}
      open={{ move: draft.move, label: draft.label, asPost: posts[0] ?? '', posts, draftAs: posts }}
      written={draft.fields}
      sending={send.isPending}
      error={send.error}
      onSend={(filled) => send.mutate(filled)}
      onLeave={onLeave}
    />
  )
}
