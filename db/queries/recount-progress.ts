import { sql } from 'drizzle-orm'
import type { PolicyVersion } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { policyCommand } from '../policy-command.ts'
import { recountCommand } from '../recount-command.ts'

/** How far the open suggestions and researches have taken in what was told to them in bulk. */
export interface RecountProgress extends Record<string, unknown> {
  /** Suggestions and researches that were told. */
  readonly concerned: number
  readonly recounted: number
  readonly waiting: number
  /** Set aside after failing again and again: an operator lets them go on. */
  readonly setAside: number
  /** Of those counted anew: on which something moved (of a policy: which moved to it), and how many dates became earlier and later. */
  readonly moved: number
  readonly earlier: number
  readonly later: number
  /** Red lights, urgings and supervisions taken back because the end is still to come. */
  readonly withdrawn: number
}

/**
 * Of one revision of the calendar or one version of a policy, counted from the outbox and the ledgers, so it stands still wherever everything is killed and goes on with it. What
 * moved for a revision may have moved with the word of another, or of a policy, where both were published before it was counted; it counts for each.
 */
export async function recountProgress(
  reader: Reader,
  told: { readonly calendar: number } | { readonly policy: PolicyVersion },
): Promise<RecountProgress> {
  const [command, revision] =
    'policy' in told ? [policyCommand(told.policy), 0] : [recountCommand(told.calendar), told.calendar]
  const { rows } = await reader.execute<RecountProgress>(sql`
    with told as (
      select o.subject_id, o.poisoned_at is not null as aside, o.done_at is not null
        or exists (select from suggestion_command c where c.suggestion_id = o.subject_id and c.command_id = ${command})
        or exists (select from research_command c where c.research_id = o.subject_id and c.command_id = ${command}) as done
      from outbox o where o.priority > 0 and o.command_id = ${command}
    ), event as (
      select suggestion_id as subject_id, e.command_id, e.kind, e.body, e.adjusts from told
      join suggestion_event e on e.suggestion_id = told.subject_id
      where told.done and e.kind in ('recounted', 'movedToPolicy', 'overdueWithdrawn')
      union all select research_id, e.command_id, e.kind, e.body, e.adjusts from told
      join research_event e on e.research_id = told.subject_id where told.done and e.kind = 'researchRecounted'
    ), of_receipt as (
      -- What was taken back stands in the act of its receipt. One sorting, and no join of thousands with thousands.
      select kind, body, adjusts, bool_or(kind <> 'overdueWithdrawn'
        and case when ${revision} > 0 and jsonb_array_length(coalesce(body -> 'revisions', '[]')) > 0
          then body -> 'revisions' @> to_jsonb(${revision}::int) else command_id = ${command} end)
        over (partition by subject_id, command_id) as is_of_it
      from event
    ), moved as (
      select kind, body, adjusts from of_receipt where is_of_it
    ), dates as (
      select (a ->> 'was')::float8 as was, (a ->> 'dueAt')::float8 as due
      from moved, jsonb_array_elements(adjusts) as a where kind <> 'overdueWithdrawn'
    )
    select (select count(*)::int from told) as concerned,
      (select count(*)::int from told where done) as recounted,
      (select count(*)::int from told where not done and not aside) as waiting,
      (select count(*)::int from told where not done and aside) as "setAside",
      (select count(*)::int from moved where kind <> 'overdueWithdrawn') as moved,
      (select count(*)::int from dates where due < was) as earlier,
      (select count(*)::int from dates where due > was) as later,
      (select count(*)::int from moved where kind = 'overdueWithdrawn')
        + (select count(*)::int from moved, jsonb_array_elements(body -> 'withdrawn') where kind = 'researchRecounted') as withdrawn`)
  const [found] = rows
  if (!found) throw new Error('a count has one row')
  return found
}
