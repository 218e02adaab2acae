import type { ReactNode } from 'react'
import { Nothing } from './nothing.tsx'
import { ProblemNote } from './problem-note.tsx'
import { Waiting } from './waiting.tsx'

interface Asked {
  readonly isError: boolean
  readonly error: unknown
  readonly isPending: boolean
  readonly isSuccess: boolean
}

/** A list as far as it is known: why it cannot be read, that it is being read, that nothing is in it, or its rows. */
export function Listed({
  list,
  rows,
  none,
  children,
}: {
  list: Asked
  rows: readonly unknown[]
  /** What stands there while nothing does: a sentence, or more. */
  none: string | ReactNode
  children: ReactNode
}) {
  return (
    <>
      {list.isError && <ProblemNote error={list.error} />}
      {list.isPending && <Waiting />}
      {list.isSuccess && rows.length === 0 && (typeof none === 'string' ? <Nothing title={none} /> : none)}
      {rows.length > 0 && children}
    </>
  )
}
