import type { Database } from '../db/connect.ts'
import { missedMarks } from '../db/queries/missed-marks.ts'
import { beat } from './beat.ts'

const every = 60_000
/** A story that is up and well takes a mark within seconds. */
const patience = 120_000
const passOver = () => {}

/**
 * The second pair of eyes: each minute counts the marks that passed two minutes ago and that no story has taken. Changes nothing; the count
 * must be 0. Resolves after the first look; a look that fails leaves the count as it was, for then the database tells of itself.
 */
export async function sweepMarks(needs: {
  db: Database
  now: () => number
  /** Hears of every look that found something. */
  onMissed: (many: number) => void
}): Promise<{ missed: () => number; lookedAt: () => number | null; stop: () => void }> {
  let missed = 0
  let lookedAt: number | null = null
  const look = async () => {
    missed = await missedMarks(needs.db, needs.now() - patience)
    lookedAt = needs.now()
    if (missed > 0) needs.onMissed(missed)
  }
  await look().catch(passOver)
  return { missed: () => missed, lookedAt: () => lookedAt, ...beat(look, every, passOver) }
}
