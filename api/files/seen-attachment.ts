import { attachmentsOf, type KeptAttachment } from '../../db/queries/attachments-of.ts'
import type { Me } from '../../db/queries/who-is-signed-in.ts'
import { maySeeAttachment } from '../../workflows/rules/attachments.ts'
import type { Api } from '../api.ts'
import { doorRefusals } from '../refusals.ts'
import { refused } from '../refused.ts'
import { seenSuggestion } from '../seen-suggestion.ts'

/** One file of a suggestion as somebody may see it. Throws "not found" for whatever is not his to see, or not of this suggestion. */
export async function seenAttachment(app: Api, me: Me, asked: { id: string; fileId: string }): Promise<KeptAttachment> {
  const state = await seenSuggestion(app, me, asked.id)
  const file = (await attachmentsOf(app.needs.db, asked.id)).find(({ id }) => id === asked.fileId)
  if (!file || !maySeeAttachment(me.personId, me.posts, state, file)) throw refused(doorRefusals.notFound())
  return file
}
