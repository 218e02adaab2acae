import { and, eq, isNull, sql } from 'drizzle-orm'
import { dayOf } from '../../workflows/rules/calendar.ts'
import type { PersonalRequestOutcome } from '../../workflows/rules/personal-requests.ts'
import type { Actor } from '../../workflows/rules/suggestion.ts'
import type { Database } from '../connect.ts'
import { holdsPost } from '../queries/holds-post.ts'
import { personalRequest } from '../schema/personal-request.ts'
import { recordAudit } from './record-audit.ts'

export type Answering = 'answered' | 'postEnded' | 'answeredAlready'

/**
 * Answers a request, and where it grants an erasure erases in the same transaction: the submitter's contact and the texts of `ownDocumentIds`;
 * of the last submitter left also the words of the whole matter and the names of its files. Number, category, days and reasons stay. `now`: epoch ms.
 */
export async function answerPersonalRequest(
  db: Database,
  of: { id: string; outcome: PersonalRequestOutcome; answer: string; ownDocumentIds: readonly string[] },
  by: { actor: Extract<Actor, { kind: 'official' }>; now: number },
): Promise<Answering> {
  const { id, outcome, answer } = of
  const { personId, post } = by.actor
  const at = new Date(by.now)
  return db.transaction(async (tx) => {
    if (!(await holdsPost(tx, by.actor, dayOf(by.now)))) return 'postEnded'
    const [row] = await tx
      .update(personalRequest)
      .set({ outcome, answer, answeredBy: personId, answeredAs: post, answeredAt: at })
      .where(and(eq(personalRequest.id, id), isNull(personalRequest.outcome)))
      .returning()
    if (!row) return 'answeredAlready'
    const erases = row.kind === 'erasure' && outcome === 'granted'
    if (erases) {
      const own = sql.param([...of.ownDocumentIds])
      await tx.execute(sql`select erase_personal_data(${id}, ${own}::text[], ${at.toISOString()}::timestamptz)`)
    }
    const detail = { suggestionId: row.suggestionId, requestId: id, kind: row.kind, outcome }
    const act = erases ? 'personalDataErased' : 'personalRequestAnswered'
    await recordAudit(tx, { act, personId, subjectId: row.submitterId, detail, at: by.now })
    return 'answered'
  })
}
