import { submittersOf } from '../db/queries/submitters-of.ts'
import { keepDocument } from '../db/registers/keep-document.ts'
import { recordAudit } from '../db/registers/record-audit.ts'
import type { Me } from '../db/queries/who-is-signed-in.ts'
import { mayReachSubmitter } from '../workflows/rules/access.ts'
import { refusals } from '../workflows/rules/refusals.ts'
import type { Api } from './api.ts'
import { doorRefusals } from './refusals.ts'
import { refused } from './refused.ts'
import { seenSuggestion } from './seen-suggestion.ts'

export interface ContactShown {
  readonly name: string
  readonly phone: string
  readonly address: string
}

/** A submitter's contact in clear, once the look and its reason are on record (PIPL 51). Throws the refusal otherwise. */
export async function revealContact(
  app: Api,
  me: Me,
  { suggestionId, submitterId, reason }: { suggestionId: string; submitterId: string; reason: string },
): Promise<ContactShown> {
  const { db, now } = app.needs
  const { personId, posts } = me
  const state = await seenSuggestion(app, me, suggestionId)
  const submitter = state.submitters.find((s) => s.id === submitterId)
  if (!submitter) throw refused(refusals.notFound())
  if (!posts.some((post) => mayReachSubmitter(personId, post, submitter, state))) throw refused(doorRefusals.noPost())
  const found = (await submittersOf(db, suggestionId)).find((row) => row.id === submitterId)
  if (!found) throw refused(refusals.notFound())
  await db.transaction(async (tx) => {
    const at = now()
    const reasonId = await keepDocument(tx, {
      subjectId: suggestionId,
      purpose: 'reason',
      text: reason,
      createdBy: personId,
      now: at,
    })
    await recordAudit(tx, {
      act: 'contactShown',
      personId,
      subjectId: submitterId,
      detail: { suggestionId, reasonId },
      at,
    })
  })
  return { name: found.name, phone: found.phone, address: found.address }
}
