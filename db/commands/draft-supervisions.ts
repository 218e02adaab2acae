import { sql } from 'drizzle-orm'
import type { ResearchEvent } from '../../workflows/rules/research.ts'
import type { SuggestionEvent } from '../../workflows/rules/suggestion.ts'
import type { Transaction } from '../connect.ts'
import { newId } from '../new-id.ts'
import { assignerOfObligation, assignerOfPaper } from '../queries/assigner-of-obligation.ts'
import { notOfACase } from '../queries/not-of-a-case.ts'

/** Where that what is owed stands on, which office gave it out and which county's it is. */
const subjects = {
  suggestion: {
    table: sql`suggestion s`,
    id: sql`s.id`,
    countyOfficeId: sql`s.county_office_id`,
    assigner: assignerOfObligation,
  },
  research: {
    table: sql`research r`,
    id: sql`r.id`,
    countyOfficeId: sql`r.county_office_id`,
    assigner: assignerOfPaper,
  },
} as const

/**
 * Five working days after the urging the clock draws up a supervision (督办单), one matter a sheet, for the head of the office that gave it out
 * to sign; it names the superior that will be told. In the transaction that takes the mark, so that none is missed and none drawn twice. Never
 * over case handling. `now`: epoch ms.
 */
export async function draftSupervisions(
  tx: Transaction,
  on: { readonly kind: keyof typeof subjects; readonly id: string },
  events: readonly Pick<SuggestionEvent | ResearchEvent, 'body'>[],
  now: number,
): Promise<void> {
  const { table, id, countyOfficeId, assigner } = subjects[on.kind]
  const [suggestionId, researchId] = on.kind === 'suggestion' ? [on.id, null] : [null, on.id]
  for (const { body } of events) {
    if ((body.kind !== 'marked' && body.kind !== 'researchMarked') || body.mark !== 'supervise') continue
    await tx.execute(sql`
      with drawn as (
        insert into notice (id, kind, state, from_organization_id, to_organization_id, reported_to_organization_id, command_id, created_at)
        select ${newId('ntc', now)}, 'supervision', 'draft', f.id, u.id,
          case when f.kind = 'townshipOffice' then ${countyOfficeId} else f.id end,
          ${`${body.obligationId}/${body.at}`}, ${new Date(now).toISOString()}::timestamptz
        from obligation o join ${table} on ${id} = o.subject_id
          join organization u on u.id = o.owed_by_organization_id
          join organization f on f.id = ${assigner}
        where o.id = ${body.obligationId} and o.settled_at is null and ${notOfACase}
        on conflict (command_id) do nothing
        returning id)
      insert into notice_matter (notice_id, obligation_id, suggestion_id, research_id, position)
      select id, ${body.obligationId}, ${suggestionId}, ${researchId}, 1 from drawn`)
  }
}
