import type { Subject } from './access.ts'
import type { SuggestionState } from './suggestion.ts'

/** What of a suggestion decides who sees it: a unit sees what it was ever given. */
export const subjectOf = (state: SuggestionState): Subject => ({
  stationId: state.stationId,
  townshipOfficeId: state.townshipOfficeId,
  countyOfficeId: state.countyOfficeId,
  cityOfficeId: state.cityOfficeId,
  deputyId: state.deputyId,
  unitIds: state.assignments.map((a) => a.unitId),
})
