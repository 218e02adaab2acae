import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Post } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import type { PolicyMove } from '../registers/queue-move.ts'
import { auditEvent } from '../schema/audit-event.ts'

/** Every act since then that moved a county's open suggestions to another policy, oldest first. */
export async function movesSince(reader: Reader, since: Date): Promise<PolicyMove[]> {
  const { act, at, seq, detail, personId, subjectId } = auditEvent
  const rows = await reader
    .select({ detail, personId, countyId: subjectId })
    .from(auditEvent)
    .where(and(gt(at, since), eq(act, 'mattersMovedToPolicy'), sql`${detail} ? 'post'`))
    .orderBy(asc(seq))
  return rows.map(({ detail: told, personId: person, countyId }) => {
    const { policyId, policyVersion, reasonId, post } = told as Omit<PolicyMove, 'actor'> & { post: Post }
    const actor = { kind: 'official', personId: person ?? '', post } as PolicyMove['actor']
    return { countyId: countyId ?? '', policyId, policyVersion, reasonId, actor }
  })
}
