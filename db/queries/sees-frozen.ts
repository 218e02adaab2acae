import { sql } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { Reader } from '../connect.ts'
import { frozenFacts } from './frozen-facts.ts'

/** Is this suggestion in the figures laid open for checking, within these sights? */
export async function seesFrozen(
  reader: Reader,
  of: { frozenId: string; suggestionId: string; sights: readonly Sight[] },
): Promise<boolean> {
  const facts = frozenFacts({ ...of, isFixed: false })
  const { rows } = await reader.execute(sql`select from (${facts}) as f where f.id = ${of.suggestionId}`)
  return rows.length > 0
}
