import { sql, type SQL } from 'drizzle-orm'
import { signers } from '../../workflows/rules/notices.ts'
import type { Role } from '../../workflows/rules/suggestion.ts'
import { notice } from '../schema/notice.ts'

/** Nobody holds the post that signs for the office a notice is from, on this civil day: whoever stands above it signs. */
export const nobodySigns = (today: string): SQL => sql`not ${holdsAny(notice.fromOrganizationId, signers, today)}`

/** Nobody works at the unit a notice is to, on this civil day, or the unit is no more: the office above sees to it. */
export const nobodyReceives = (today: string): SQL =>
  sql`(not ${holdsAny(notice.toOrganizationId, ['unitOfficial'], today)}
    or exists (select 1 from organization u where u.id = ${notice.toOrganizationId} and not u.active))`

function holdsAny(
  organizationId: typeof notice.fromOrganizationId | typeof notice.toOrganizationId,
  roles: readonly Role[],
  today: string,
): SQL {
  const named = sql.join(
    roles.map((role) => sql`${role}`),
    sql`, `,
  )
  return sql`exists (select 1 from post p where p.organization_id = ${organizationId} and p.role in (${named})
    and p.from_on <= ${today} and (p.to_on is null or p.to_on >= ${today}))`
}
