import type { Me } from '../db/queries/who-is-signed-in.ts'
import { mayAppraise, mayApproveDestruction } from '../workflows/rules/retention.ts'
import { retentionRefusals } from '../workflows/rules/retention-refusals.ts'
import { postFor } from './post-for.ts'
import { refused } from './refused.ts'

/** The post in which somebody appraises, or, as its head, sets classes and approves. Throws the refusal for everybody else. */
export function appraisingAs(me: Me, asPost: string | null | undefined, asHead = false) {
  const may = asHead ? mayApproveDestruction : mayAppraise
  const post = postFor(me, asPost ?? undefined, may)
  if (!may(post)) throw refused(asHead ? retentionRefusals.headAlone() : retentionRefusals.notYours())
  return { kind: 'official', personId: me.personId, post } as const
}
