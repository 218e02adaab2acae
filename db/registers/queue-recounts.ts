import { sql } from 'drizzle-orm'
import type { Command } from '../../workflows/rules/suggestion.ts'
import type { Transaction } from '../connect.ts'
import { calendarChanges } from '../queries/calendar-changes.ts'
import { concernedByCalendar } from '../queries/concerned-by-calendar.ts'
import { recountCommand } from '../recount-command.ts'
import { queueInBulk } from './queue-in-bulk.ts'

/** Tells every suggestion and research on which something open is counted across a day that this revision judges otherwise. Answers how many were added. `now`: epoch ms. */
export async function queueRecounts(tx: Transaction, version: number, now: number): Promise<number> {
  const changes = await calendarChanges(tx, version)
  if (changes === null) return 0
  const command: Command = {
    id: recountCommand(version),
    kind: 'calendarChanged',
    actor: { kind: 'clock' },
    occurredAt: null,
    receivedAt: now,
    data: { version },
  }
  return queueInBulk(
    tx,
    command,
    sql`select o.subject_kind, o.subject_id, min(o.due_at) as due_at from obligation o
      where ${concernedByCalendar(changes)} group by o.subject_kind, o.subject_id`,
  )
}
