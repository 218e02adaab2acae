import { gt } from 'drizzle-orm'
import type { Database } from '../db/connect.ts'
import { queueRecounts } from '../db/registers/queue-recounts.ts'
import { workCalendar } from '../db/schema/work-calendar.ts'
import { beat } from './beat.ts'

const every = 15_000
/** A commit that read the calendar before it was published ends within seconds; this is plenty. */
const lately = 10 * 60_000

/**
 * What was committed beside the publication of a calendar may have been counted by the old one without being seen by it: for some minutes
 * every revision looks again whom it concerns. `onQueued` hears of a round that found somebody. Many may run.
 */
export function recountAgain(needs: {
  db: Database
  now: () => number
  onQueued: () => void
  onFault: (error: unknown) => void
}): { stop: () => void } {
  const round = async () => {
    const { db, now } = needs
    const versions = await db
      .select({ version: workCalendar.version })
      .from(workCalendar)
      .where(gt(workCalendar.importedAt, new Date(now() - lately)))
    for (const { version } of versions)
      if ((await db.transaction((tx) => queueRecounts(tx, version, now()))) > 0) needs.onQueued()
  }
  return beat(round, every, needs.onFault)
}
