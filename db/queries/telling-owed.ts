import { and, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { SuggestionState } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { obligation } from '../schema/obligation.ts'
import { submitter } from '../schema/submitter.ts'
import { suggestion } from '../schema/suggestion.ts'
import type { ObligationRow } from './obligations-of.ts'
import { stateOf } from './state-of.ts'
import type { SubmitterRow } from './submitters-of.ts'

export interface TellingOwed {
  /** Soonest first; each is owed to one person. */
  readonly owed: readonly ObligationRow[]
  readonly states: ReadonlyMap<string, SuggestionState>
  readonly submitters: ReadonlyMap<string, SubmitterRow>
}

/** What these offices owe to people on suggestions and have not told them yet, `limit` tellings at most, with all that a call needs. */
export async function tellingOwed(
  reader: Reader,
  { organizationIds, limit }: { organizationIds: readonly string[]; limit: number },
): Promise<TellingOwed> {
  const owed = await reader
    .select()
    .from(obligation)
    .where(
      and(
        inArray(obligation.owedByOrganizationId, [...organizationIds]),
        isNull(obligation.settledAt),
        isNotNull(obligation.owedToId),
      ),
    )
    .orderBy(sql`${obligation.dueAt} asc nulls last`, obligation.id)
    .limit(limit)
  const ids = [...new Set(owed.map(({ subjectId }) => subjectId))]
  const people = owed.flatMap(({ owedToKind, owedToId }) => (owedToKind === 'submitter' && owedToId ? [owedToId] : []))
  const rows = await reader
    .select({ id: suggestion.id, state: suggestion.state })
    .from(suggestion)
    .where(inArray(suggestion.id, ids))
  const named = await reader
    .select()
    .from(submitter)
    .where(inArray(submitter.id, [...new Set(people)]))
  const states = new Map<string, SuggestionState>()
  for (const row of rows) states.set(row.id, await stateOf(reader, row))
  return { owed, states, submitters: new Map(named.map((row) => [row.id, row])) }
}
