import type { SuggestionState } from '../../workflows/rules/suggestion.ts'
import type { assignment } from '../schema/assignment.ts'

/** The units' tasks of a suggestion, as lists and scopes need them. */
export const assignmentRows = (state: SuggestionState): (typeof assignment.$inferSelect)[] =>
  state.assignments.map((a) => ({
    id: a.id,
    suggestionId: state.id,
    unitId: a.unitId,
    assignedBy: a.assignedBy,
    assignedAt: new Date(a.assignedAt),
    signedAt: a.signedAt === null ? null : new Date(a.signedAt),
    endedAt: a.endedAt === null ? null : new Date(a.endedAt),
    designated: a.designated,
    openedSeq: Number(a.id.split('-').at(-2)),
  }))
