import type { Mark, MarkKind } from './policy-terms.ts'

/**
 * The marks that have come by `now` (epoch ms), in their order. Red consumes an amber that was not seen in time, a later amber an earlier
 * one; every other mark counts for itself, even if all came while nobody was up.
 */
export function dueMarks(marks: readonly Mark[], now: number): readonly Mark[] {
  const due = marks.filter((m) => m.at <= now)
  const consumed: readonly MarkKind[] = due.some((m) => m.kind === 'red') ? ['amber'] : []
  const last = due.findLast((m) => m.kind === 'amber')
  return due.filter((m) => !consumed.includes(m.kind) && (m.kind !== 'amber' || m === last))
}
