import type { Adjustment, Obligation, OpenedObligation, Settlement } from './suggestion.ts'

interface Row {
  readonly opens: readonly OpenedObligation[]
  readonly settles: readonly Settlement[]
  readonly adjusts?: readonly Adjustment[]
}
interface Taken {
  readonly obligationId: string
  readonly mark: string
  readonly at: number
}

/** What is owed after one event: its mark taken, its clocks moved, the new added, the settled gone. `taken` null: no mark was. */
export function openAfter(open: readonly Obligation[], event: Row, taken: Taken | null): readonly Obligation[] {
  const settled = new Set(event.settles.map((s) => s.id))
  const standing = open.map((o) => adjusted(withoutTaken(o, taken), event.adjusts ?? []))
  const opened = event.opens.map(({ explanation: _why, assignmentId = null, ...o }) => ({
    ...o,
    assignmentId,
    stoppedAt: null,
  }))
  return [...standing, ...opened].filter((o) => !settled.has(o.id))
}

const withoutTaken = (obligation: Obligation, taken: Taken | null): Obligation =>
  taken?.obligationId === obligation.id
    ? {
        ...obligation,
        marks: obligation.marks.filter((m) => m.at > taken.at || (m.at === taken.at && m.kind !== taken.mark)),
      }
    : obligation

function adjusted(obligation: Obligation, adjusts: readonly Adjustment[]): Obligation {
  const change = adjusts.find((a) => a.id === obligation.id)
  if (!change) return obligation
  const { dueAt, stoppedAt, provisional, marks } = change
  return { ...obligation, dueAt, stoppedAt, provisional, marks }
}
