import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { AskBeforeLeaving } from './ask-before-leaving.tsx'
import { ProblemNote } from './problem-note.tsx'

/** One button, then the reason, then the act; a reason that was not given yet is not left unasked. */
export function Reasoned({
  label,
  reasonLabel,
  act,
}: {
  label: string
  reasonLabel: string
  act: (reason: string) => Promise<unknown>
}) {
  const [reason, setReason] = useState<string | null>(null)
  const done = useMutation({ mutationFn: act })
  if (reason === null)
    return (
      <button type="button" className="link no-print" onClick={() => setReason('')}>
        {label}
      </button>
    )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        done.mutate(reason)
      }}
    >
      <input
        autoFocus
        required
        maxLength={500}
        aria-label={reasonLabel}
        placeholder={reasonLabel}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <button type="submit" className="link" disabled={done.isPending}>
        {label}
      </button>
      <AskBeforeLeaving unsaved={() => !done.isSuccess && reason !== ''} />
      {done.isError && <ProblemNote error={done.error} />}
    </form>
  )
}
