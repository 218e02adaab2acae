import { hashOf } from '../canonical-json.ts'
import type { SuggestionEvent } from '../../workflows/rules/suggestion.ts'
import type { ResearchEvent } from '../../workflows/rules/research.ts'

/** The hash of a ledger row: of the row before it, whose life it is, and everything the row says. */
export const ledgerHash = (before: string, subjectId: string, event: SuggestionEvent | ResearchEvent): string =>
  hashOf(before, subjectId, event)
