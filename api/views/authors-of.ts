import { taskOf } from '../../workflows/rules/assignments.ts'
import type { OrganizationId, SuggestionEvent, SuggestionState } from '../../workflows/rules/suggestion.ts'
import { documentIdsIn } from './document-ids-in.ts'

/** Whose words a document is, and who entered it where that was somebody else; a submitter's own have neither. */
interface Author {
  readonly by: OrganizationId | null
  readonly enteredBy: OrganizationId | null
}
const nobody: Author = { by: null, enteredBy: null }

/** The authors of a ledger's documents: the body that acted, or the one on whose behalf it wrote down what was said. */
export function authorsOf(ledger: readonly SuggestionEvent[], state: SuggestionState): ReadonlyMap<string, Author> {
  const authors = new Map<string, Author>()
  for (const event of ledger)
    for (const id of documentIdsIn([event])) if (!authors.has(id)) authors.set(id, authorOf(event, state))
  return authors
}

function authorOf({ actor, body }: SuggestionEvent, state: SuggestionState): Author {
  if (actor.kind === 'unitLink') return { by: actor.unitId, enteredBy: null }
  if (actor.kind !== 'official') return nobody
  const own = actor.post.organizationId
  const by = onWhoseBehalf(body, state) ?? own
  return { by, enteredBy: by === own ? null : own }
}

function onWhoseBehalf(body: SuggestionEvent['body'], state: SuggestionState): OrganizationId | null {
  if (body.kind === 'answerGiven') return body.answeredBy
  return 'onBehalf' in body && body.onBehalf ? (taskOf(state, body.assignmentId)?.unitId ?? null) : null
}
