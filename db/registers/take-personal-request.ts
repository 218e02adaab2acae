import { eq } from 'drizzle-orm'
import type { PersonalRequestKind } from '../../workflows/rules/personal-requests.ts'
import type { Actor } from '../../workflows/rules/suggestion.ts'
import type { Database } from '../connect.ts'
import { newId } from '../new-id.ts'
import { personalRequest } from '../schema/personal-request.ts'
import { documentIdOf, keepDocument } from './keep-document.ts'
import { recordAudit } from './record-audit.ts'

/** Enters what a submitter asks about his own data, once per command id, and answers its id. `now`: epoch ms. */
export async function takePersonalRequest(
  db: Database,
  of: { suggestionId: string; submitterId: string; kind: PersonalRequestKind; words: string; commandId: string },
  by: { actor: Extract<Actor, { kind: 'official' }>; now: number },
): Promise<string> {
  const { words: text, ...asked } = of
  const { suggestionId, submitterId, kind, commandId } = asked
  const { personId, post } = by.actor
  return db.transaction(async (tx) => {
    const wordsId = documentIdOf(commandId, 'words')
    const kept = { id: wordsId, subjectId: suggestionId, purpose: 'personalRequest', text, createdBy: personId }
    await keepDocument(tx, { ...kept, now: by.now })
    const id = newId('prq', by.now)
    const row = { id, ...asked, wordsId, takenBy: personId, takenAs: post, takenAt: new Date(by.now) }
    const [made] = await tx
      .insert(personalRequest)
      .values(row)
      .onConflictDoNothing()
      .returning({ id: personalRequest.id })
    if (made) {
      const detail = { suggestionId, requestId: id, kind }
      await recordAudit(tx, { act: 'personalRequestTaken', personId, subjectId: submitterId, detail, at: by.now })
      return id
    }
    const same = eq(personalRequest.commandId, commandId)
    const [there] = await tx.select({ id: personalRequest.id }).from(personalRequest).where(same)
    if (!there) throw new Error(`no request of command ${commandId} was taken`)
    return there.id
  })
}
