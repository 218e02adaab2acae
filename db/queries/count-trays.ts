import { sql } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { Reader } from '../connect.ts'
import { sightCondition } from './sight-condition.ts'
import { isOverdueAt, trayConditions, trays, type Tray } from './tray-conditions.ts'

/** Nobody reads a larger number: counting stops here, so that a county of many years costs no more than a village. */
export const countedUpTo = 1000

/** How many suggestions stand in each tray of these organisations, and how many of 待办 are overdue; each up to {@link countedUpTo}. */
export async function countTrays(
  reader: Reader,
  asked: { sights: readonly Sight[]; organizationIds: readonly string[]; now: Date },
): Promise<Readonly<Record<Tray | 'overdue', number>>> {
  const none = { todo: 0, inProgress: 0, done: 0, closed: 0, overdue: 0 }
  if (asked.sights.length === 0) return none
  const wanted = {
    ...Object.fromEntries(trays.map((tray) => [tray, trayConditions[tray](asked.organizationIds)])),
    overdue: sql`${trayConditions.todo(asked.organizationIds)} and ${isOverdueAt(asked.now)}`,
  }
  const counts = Object.entries(wanted).map(([name, condition]) => {
    const branches = asked.sights.map(
      (sight) =>
        sql`(select s.id from suggestion s where ${sightCondition(sight)} and ${condition} limit ${countedUpTo})`,
    )
    return sql`select ${name}::text as name,
      (select least(count(*), ${countedUpTo})::int from (${sql.join(branches, sql` union `)}) as seen) as count`
  })
  const { rows } = await reader.execute<{ name: Tray | 'overdue'; count: number }>(sql.join(counts, sql` union all `))
  return { ...none, ...Object.fromEntries(rows.map(({ name, count }) => [name, count])) }
}
