import { rulesVersion } from '../../workflows/rules/suggestion.ts'
import type { ResearchState } from '../../workflows/rules/research.ts'

const earliest = (instants: readonly number[]) => (instants.length === 0 ? null : Math.min(...instants))

/** The next mark of a research, epoch ms or null. */
export const nextResearchMark = (state: ResearchState) => earliest(state.open.flatMap((o) => o.marks.map((m) => m.at)))
/** The next due instant of a research, epoch ms or null. */
export const nextResearchDue = (state: ResearchState) =>
  earliest(state.open.flatMap((o) => (o.dueAt === null ? [] : [o.dueAt])))

/** The columns that follow from a research's state. */
export function researchColumns(state: ResearchState, now: number) {
  const dateOf = (instant: number | null) => (instant === null ? null : new Date(instant))
  return {
    stage: state.stage,
    endedAt: state.stage === 'concluded' ? new Date(now) : null,
    nextDueAt: dateOf(nextResearchDue(state)),
    nextMarkAt: dateOf(nextResearchMark(state)),
    seq: state.seq,
    rulesVersion,
    state,
  }
}
