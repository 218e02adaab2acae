/** Fair to the punctual: what was raised after an end that has not come, or of what was done in time, is taken back with a trace. */
import { emit, type Draft } from './draft.ts'
import { ladderMarks } from './marks.ts'
import { ruleOf, type MarkKind, type Track } from './policy.ts'
import type { DueChangeKind } from './policy-terms.ts'
import type { Obligation, SuggestionEvent, WithdrawnBecause } from './suggestion.ts'

/** Looks at all that this draft settled, stopped or counted anew. `before`: what was owed when the command came. */
export function withdrawOverdue(draft: Draft, before: readonly Obligation[]): void {
  const found = before.flatMap((obligation) => {
    const because = whyWithdrawn(obligation, draft)
    const marks = because ? rungsTaken(draft, obligation) : []
    return because && marks.length > 0 ? [{ obligationId: obligation.id, marks, because }] : []
  })
  for (const one of found) emit(draft, { kind: 'overdueWithdrawn', ...one })
}

/**
 * The marks of its ladder that no longer wait: they were taken. A clock that stands has none left to tell by, and what is owed at
 * once has no ladder.
 */
export function rungsTaken(
  { ctx }: { readonly ctx: Pick<Draft['ctx'], 'policy' | 'calendar'> },
  obligation: Obligation,
): readonly MarkKind[] {
  const { track, kind, startAt, dueAt, stoppedAt, owedBy, marks } = obligation
  if (dueAt === null || stoppedAt !== null) return []
  const { policy, calendar } = ctx
  const rule = ruleOf(policy, track as Track, kind)
  if (rule.amount === 0) return []
  const waiting = marks.map((mark) => mark.kind)
  return ladderMarks({ rule, policy, calendar, startAt, dueAt, term: null, owner: owedBy.role })
    .map((mark) => mark.kind)
    .filter((rung) => !waiting.includes(rung))
}

function whyWithdrawn({ id, dueAt }: Obligation, { events, ctx }: Draft): WithdrawnBecause | null {
  if (dueAt === null || dueAt > ctx.now) return null
  const inTime = (event: SuggestionEvent) =>
    event.settles.some((s) => s.id === id && s.at < dueAt) ||
    event.adjusts?.some((a) => a.id === id && a.stoppedAt !== null && a.stoppedAt < dueAt)
  const later =
    (kind: DueChangeKind) =>
    ({ adjusts = [] }: SuggestionEvent) =>
      adjusts.some((a) => a.id === id && a.change.kind === kind && a.dueAt !== null && a.dueAt > ctx.now)
  if (events.some(later('recounted'))) return 'calendar'
  if (events.some(later('movedToPolicy'))) return 'policy'
  return events.some(inTime) ? 'inTime' : null
}
