import { sql } from 'drizzle-orm'
import { recountCommand } from '../recount-command.ts'
import { calendarChanges } from '../queries/calendar-changes.ts'
import { concernedByCalendar } from '../queries/concerned-by-calendar.ts'
import type { Transaction } from '../connect.ts'

/**
 * Leaves a word in the outbox for every suggestion on which something open is counted across a day that this revision judges otherwise:
 * the most urgent first, behind all that is ordinary. Whoever was told already is left out, so a repeat only adds what was missed.
 * Answers how many were added. `now`: epoch ms.
 */
export async function queueRecounts(tx: Transaction, version: number, now: number): Promise<number> {
  const changes = await calendarChanges(tx, version)
  if (changes === null) return 0
  const command = {
    id: recountCommand(version),
    kind: 'calendarChanged',
    actor: { kind: 'clock' },
    occurredAt: null,
    receivedAt: now,
    data: { version },
  }
  // A whole city's open matters take longer than one of them may.
  await tx.execute(sql`set local statement_timeout = '60s'`)
  const { rowCount } = await tx.execute(sql`
    insert into outbox (kind, subject_id, command_id, payload, created_at, priority)
    select 'signalSuggestion', o.subject_id, ${command.id}, ${JSON.stringify(command)}::jsonb,
      ${new Date(now).toISOString()}::timestamptz, 1
    from obligation o
    where o.subject_kind = 'suggestion' and ${concernedByCalendar(changes)}
      and not exists (select from outbox told where told.priority > 0 and told.command_id = ${command.id} and told.subject_id = o.subject_id)
    group by o.subject_id
    order by min(o.due_at), o.subject_id`)
  return rowCount ?? 0
}
