import type { Me } from '../db/queries/who-is-signed-in.ts'
import { mayAppraise } from '../workflows/rules/retention.ts'
import { retentionRefusals } from '../workflows/rules/retention-refusals.ts'
import { refused } from './refused.ts'

/** The county offices in which somebody appraises. Throws the refusal for everybody else. */
export function countyOfficesOf(me: Me): string[] {
  const offices = me.posts.filter(mayAppraise).map(({ organizationId }) => organizationId)
  if (offices.length === 0) throw refused(retentionRefusals.notYours())
  return offices
}
