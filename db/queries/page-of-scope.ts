import { sql, type SQL } from 'drizzle-orm'

/**
 * One page over several ways of seeing: each way is asked for its own first rows and the union is cut once more, so that nothing outside
 * the scope is ever read. `branch` writes the question for one condition, without order and limit.
 */
export function pageOfScope(
  conditions: readonly SQL[],
  branch: (condition: SQL) => SQL,
  page: { order: SQL; limit: number },
): SQL {
  const branches = conditions.map((condition) => sql`(${branch(condition)} order by ${page.order} limit ${page.limit})`)
  return sql`select * from (${sql.join(branches, sql` union `)}) as page order by ${page.order} limit ${page.limit}`
}
