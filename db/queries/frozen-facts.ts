import { sql, type SQL } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import { seenBy } from './seen-by.ts'

/** The frozen facts of one set within these sights, as `f`: who saw a suggestion when it was frozen sees it here, whoever has it now. */
export function frozenFacts(of: { frozenId: string; isFixed: boolean; sights: readonly Sight[] }): SQL {
  return sql`
    select s.* from (select frozen_fact.*, suggestion_id as id from frozen_fact
      where frozen_id = ${of.frozenId} and is_fixed = ${of.isFixed}) as s where ${seenBy(of.sights)}`
}
