import { sql } from 'drizzle-orm'
import { concernsFollowers, leadSteps } from '../../workflows/rules/lead-steps.ts'
import type { SuggestionEvent, SuggestionState } from '../../workflows/rules/suggestion.ts'
import type { Transaction } from '../connect.ts'

/**
 * Leaves one outbox row for each suggestion that has joined this one and still waits, where these events concern it. Only a
 * doorbell: the follower reads on by itself. `before`: the state they met; `now`: epoch ms.
 */
export async function ringFollowers(
  tx: Transaction,
  before: SuggestionState,
  events: readonly SuggestionEvent[],
  now: number,
): Promise<void> {
  const steps = leadSteps(before, events)
  const last = steps.at(-1)
  if (last === undefined || !concernsFollowers(steps)) return
  const command = {
    id: `${before.id}/${last.seq}`,
    kind: 'joinedMilestone',
    actor: { kind: 'lead', suggestionId: before.id },
    occurredAt: null,
    receivedAt: now,
    data: { leadId: before.id },
  }
  await tx.execute(sql`
    insert into outbox (kind, subject_id, command_id, payload, created_at)
    select 'signalSuggestion', s.id, ${command.id}, ${JSON.stringify(command)}::jsonb, ${new Date(now).toISOString()}::timestamptz
    from suggestion s where s.joined_to_id = ${before.id} and s.stage not in ('answered', 'closed') order by s.id`)
}
