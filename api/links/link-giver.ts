import { loadSuggestion } from '../../db/queries/load-suggestion.ts'
import type { Me } from '../../db/queries/who-is-signed-in.ts'
import { maySee } from '../../workflows/rules/access.ts'
import { mayIssueLink } from '../../workflows/rules/links.ts'
import { refusals } from '../../workflows/rules/refusals.ts'
import { subjectOf } from '../../workflows/rules/subject-of.ts'
import type { Post } from '../../workflows/rules/suggestion.ts'
import type { Api } from '../api.ts'
import { postFor } from '../post-for.ts'
import { refused } from '../refused.ts'

/**
 * The post in which an officer gives out and takes back the links of a suggestion. Throws "not found" where it is not his to see, and says
 * whose it is where it is.
 */
export async function linkGiver(app: Api, me: Me, suggestionId: string, asPost?: string | null): Promise<Post> {
  const loaded = await loadSuggestion(app.needs.db, suggestionId)
  if (!loaded || !maySee(me.personId, me.posts, subjectOf(loaded.state))) throw refused(refusals.notFound())
  const may = (post: Post) => mayIssueLink(me.personId, post, loaded.state)
  const post = postFor(me, asPost ?? undefined, may)
  if (!may(post)) throw refused(refusals.linkNotYours())
  return post
}
