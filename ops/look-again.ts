import { gt } from 'drizzle-orm'
import type { Database } from '../db/connect.ts'
import { movesSince } from '../db/queries/moves-since.ts'
import { queueMove } from '../db/registers/queue-move.ts'
import { queueRecounts } from '../db/registers/queue-recounts.ts'
import { workCalendar } from '../db/schema/work-calendar.ts'
import { beat } from './beat.ts'

const every = 15_000
/** A commit that read the calendar or the letter it splits before it was published or told ends within seconds; this is plenty. */
const lately = 10 * 60_000

/**
 * What was committed beside the publication of a calendar may have been counted by the old one, and what was split off beside a move to
 * another policy be bound to the old version, without being seen: for some minutes every revision and every move looks again whom it
 * concerns. `onQueued` hears of a round that found somebody. Many may run.
 */
export function lookAgain(needs: {
  db: Database
  now: () => number
  onQueued: () => void
  onFault: (error: unknown) => void
}): { look: () => Promise<void>; stop: () => void } {
  const look = async () => {
    const { db, now } = needs
    const since = new Date(now() - lately)
    const { version, importedAt } = workCalendar
    const revisions = await db.select({ version }).from(workCalendar).where(gt(importedAt, since))
    const queued: number[] = []
    for (const one of revisions) queued.push(await db.transaction((tx) => queueRecounts(tx, one.version, now())))
    for (const move of await movesSince(db, since))
      queued.push((await db.transaction((tx) => queueMove(tx, move, now()))) ?? 0)
    if (queued.some((many) => many > 0)) needs.onQueued()
  }
  return { look, ...beat(look, every, needs.onFault) }
}
