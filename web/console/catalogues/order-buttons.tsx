import { useMutation } from '@tanstack/react-query'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useWords } from '../words/use-words.ts'

/** One up, one down among `ids`, those in use at its level in their order. `name` tells a screen reader which. */
export function OrderButtons(asked: {
  id: string
  name: string
  ids: readonly string[]
  act: (ids: string[]) => Promise<unknown>
}) {
  const { id, name, ids, act } = asked
  const { t } = useWords()
  const send = useMutation({ mutationFn: act })
  const at = ids.indexOf(id)
  const moved = (by: -1 | 1) => {
    const next = [...ids]
    next.splice(at, 1)
    next.splice(at + by, 0, id)
    return next
  }
  if (at < 0) return null
  return (
    <>
      {([-1, 1] as const).map((by) => {
        const label = t(by < 0 ? 'catalogues.up' : 'catalogues.down')
        return (
          <button
            key={by}
            type="button"
            className="link no-print"
            aria-label={`${label} ${name}`}
            disabled={send.isPending || at + by < 0 || at + by >= ids.length}
            onClick={() => send.mutate(moved(by))}
          >
            {label}
          </button>
        )
      })}
      {send.isError && <ProblemNote error={send.error} />}
    </>
  )
}
