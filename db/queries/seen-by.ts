import { sql, type SQL } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import { sightCondition } from './sight-condition.ts'

/** Any of these ways of seeing, on `s`, the suggestion; nothing where there is none. */
export const seenBy = (sights: readonly Sight[]): SQL =>
  sights.length === 0 ? sql`false` : sql`(${sql.join(sights.map(sightCondition), sql` or `)})`
