import { loadSuggestion } from '../db/queries/load-suggestion.ts'
import type { Me } from '../db/queries/who-is-signed-in.ts'
import { maySee } from '../workflows/rules/access.ts'
import { refusals } from '../workflows/rules/refusals.ts'
import { subjectOf } from '../workflows/rules/subject-of.ts'
import type { SuggestionState } from '../workflows/rules/suggestion.ts'
import type { Api } from './api.ts'
import { refused } from './refused.ts'

/** A suggestion's state as somebody may see it. Throws "not found", whether there is none or it is not his to see. */
export async function seenSuggestion(app: Api, { personId, posts }: Me, id: string): Promise<SuggestionState> {
  const loaded = await loadSuggestion(app.needs.db, id)
  if (!loaded || !maySee(personId, posts, subjectOf(loaded.state))) throw refused(refusals.notFound())
  return loaded.state
}
