import type { Api } from '../api.ts'
import { comparisonOfSuggestion } from '../routes/suggestions/comparison.ts'
import { eventsOfCounts } from '../routes/suggestions/count-events.ts'
import { countsOfSuggestions } from '../routes/suggestions/counts.ts'
import { exportSuggestions } from '../routes/suggestions/export.ts'
import { historyOfSuggestion } from '../routes/suggestions/history.ts'
import { issueCode } from '../routes/suggestions/issue-query-code.ts'
import { listOfSuggestions } from '../routes/suggestions/list.ts'
import { markSuggestionRead } from '../routes/suggestions/mark-read.ts'
import { moveOnSuggestion } from '../routes/suggestions/move.ts'
import { recallEarlier } from '../routes/suggestions/recall.ts'
import { registerAtStation } from '../routes/suggestions/register.ts'
import { showContact } from '../routes/suggestions/show-contact.ts'
import { showSuggestion } from '../routes/suggestions/show.ts'
import { similarSuggestions } from '../routes/suggestions/similar.ts'
import { timelineOfSuggestion } from '../routes/suggestions/timeline.ts'
import { usualUnitsOfSuggestion } from '../routes/suggestions/usual-units.ts'
import { issueCodeOfLink } from '../routes/unit-links/issue-code.ts'
import { issueLinkOfTask } from '../routes/unit-links/issue.ts'
import { listOfLinks } from '../routes/unit-links/list.ts'
import { revokeLinkOfTask } from '../routes/unit-links/revoke.ts'

/** Suggestions, and the links by which units act on one task. */
export function suggestionsDoors(app: Api): void {
  // Suggestions.
  registerAtStation(app)
  listOfSuggestions(app)
  exportSuggestions(app)
  recallEarlier(app)
  similarSuggestions(app)
  countsOfSuggestions(app)
  eventsOfCounts(app)
  showSuggestion(app)
  markSuggestionRead(app)
  showContact(app)
  issueCode(app)
  usualUnitsOfSuggestion(app)
  moveOnSuggestion(app)
  timelineOfSuggestion(app)
  historyOfSuggestion(app)
  comparisonOfSuggestion(app)

  // Links for units without an account.
  issueLinkOfTask(app)
  listOfLinks(app)
  issueCodeOfLink(app)
  revokeLinkOfTask(app)
}
