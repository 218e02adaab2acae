import { sql, type SQL } from 'drizzle-orm'
import type { Command } from '../../workflows/rules/suggestion.ts'
import type { Transaction } from '../connect.ts'

/**
 * Leaves a word in the outbox for every suggestion and research that is concerned: the most urgent first, behind all that is ordinary. Whoever was told
 * already is left out, so a repeat only adds what was missed. `concerned`: a query of each one's kind, id and next end, `subject_kind`,
 * `subject_id` and `due_at`. Answers how many were added.
 */
export async function queueInBulk(tx: Transaction, command: Command, concerned: SQL): Promise<number> {
  // A whole city's open matters take longer than one of them may.
  await tx.execute(sql`set local statement_timeout = '60s'`)
  const { rowCount } = await tx.execute(sql`
    insert into outbox (kind, subject_id, command_id, payload, created_at, priority)
    select case o.subject_kind when 'research' then 'signalResearch' else 'signalSuggestion' end, o.subject_id, ${command.id}, ${JSON.stringify(command)}::jsonb,
      ${new Date(command.receivedAt).toISOString()}::timestamptz, 1
    from (${concerned}) as o
    where not exists (select from outbox told where told.priority > 0 and told.command_id = ${command.id} and told.subject_id = o.subject_id)
    order by o.due_at nulls last, o.subject_id`)
  return rowCount ?? 0
}
