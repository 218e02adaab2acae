import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Measure, NumbersOf } from './figures-of.ts'
import type { Division } from './figure-list-search.ts'

interface Asked {
  readonly of: NumbersOf
  readonly by: Division
  readonly group: string
  readonly measure: Measure
  readonly order?: 'oldest'
}

/** A number that opens the list of what it counts; nothing to open where it is 0. `name` is what a reader hears. */
export function FigureNumber({
  count,
  name,
  of,
  children,
  ...asked
}: Asked & { count: number; name: string; children?: ReactNode }) {
  if (count === 0) return <span className="quiet">0</span>
  const shown = children ?? count
  const label = `${name} ${count}`
  return 'frozenId' in of ? (
    <Link to="/frozen/$id/list" params={{ id: of.frozenId }} search={asked} aria-label={label}>
      {shown}
    </Link>
  ) : (
    <Link to="/figures/list" search={{ ...of, ...asked }} aria-label={label}>
      {shown}
    </Link>
  )
}
