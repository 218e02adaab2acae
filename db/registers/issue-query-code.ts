import { eq, or, sql } from 'drizzle-orm'
import type { Actor, CodeProof } from '../../workflows/rules/suggestion.ts'
import type { Database } from '../connect.ts'
import { outbox } from '../schema/outbox.ts'
import { submitter } from '../schema/submitter.ts'
import { suggestion } from '../schema/suggestion.ts'
import { documentIdOf, keepDocument } from './keep-document.ts'
import { recordAudit } from './record-audit.ts'

/**
 * A lost query code issued again: what it is derived from changes in one transaction with the audit row and the word to the story, so the
 * old code is dead at once, on every matter it opened. Once per command id: a repeat answers the same. Answers what the new code is
 * derived from, or null when this submitter is not there. `now`: epoch ms.
 */
export async function issueQueryCode(
  db: Database,
  of: { suggestionId: string; submitterId: string; commandId: string; proof: CodeProof; reason: string },
  by: { actor: Extract<Actor, { kind: 'official' }>; now: number },
): Promise<string | null> {
  const { suggestionId, submitterId, commandId, proof } = of
  const { actor, now } = by
  const seed = `${submitterId}/${commandId}`
  return db.transaction(async (tx) => {
    await tx.select({ id: suggestion.id }).from(suggestion).where(eq(suggestion.id, suggestionId)).for('update')
    const [row] = await tx.select().from(submitter).where(eq(submitter.id, submitterId))
    if (!row || row.suggestionId !== suggestionId) return null
    const { rows: before } = await tx.execute(
      sql`select 1 from outbox where subject_id = ${suggestionId} and command_id = ${commandId} limit 1`,
    )
    if (before.length > 0) return seed
    const old = row.codeSeed === '' ? row.id : row.codeSeed
    await tx
      .update(submitter)
      .set({ codeSeed: seed })
      .where(or(eq(submitter.id, old), eq(submitter.codeSeed, old), eq(submitter.id, submitterId)))
    const { personId } = actor
    const reasonId = documentIdOf(commandId, 'reason')
    const reason = {
      id: reasonId,
      subjectId: suggestionId,
      purpose: 'reason',
      text: of.reason,
      createdBy: personId,
      now,
    }
    await keepDocument(tx, reason)
    const detail = { suggestionId, proof, reasonId }
    await recordAudit(tx, { act: 'queryCodeIssued', personId, subjectId: submitterId, detail, at: now })
    const data = { submitterId, proof, reasonId }
    await tx.insert(outbox).values({
      kind: 'signalSuggestion',
      subjectId: suggestionId,
      commandId,
      payload: { id: commandId, kind: 'queryCodeIssued', actor, occurredAt: null, receivedAt: now, data },
      createdAt: new Date(now),
    })
    return seed
  })
}
