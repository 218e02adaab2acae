import { hashOf } from '../db/canonical-json.ts'
import type { Database } from '../db/connect.ts'
import { failuresOf } from '../db/queries/failures-of.ts'
import { countFailures } from '../db/registers/count-failures.ts'
import { doorRefusals, type DoorRefusal } from './refusals.ts'
import { refused } from './refused.ts'

/** At most `most` wrong guesses of one `what` in each window of `seconds`. Counted in Postgres: it holds across all copies of the api. */
export interface GuessLimit {
  readonly kind: string
  readonly what: string
  readonly most: number
  readonly seconds: number
}

/** Throws 429 when one of these limits is used up. Right answers are refused too then, so that waiting is the only way. */
export async function refuseGuessing(db: Database, limits: readonly GuessLimit[]): Promise<void> {
  refuseAbove(limits, await failuresOf(db, limits.map(windowOf)), 0)
}

/** Counts a wrong guess, and throws 429 when guesses made side by side went over a limit together. */
export async function countWrongGuess(db: Database, limits: readonly GuessLimit[]): Promise<void> {
  refuseAbove(limits, await countFailures(db, limits.map(windowOf)), 1)
}

/** Counts one use of what may be used so often, right or wrong. Throws `refusal`, told the seconds left, where it was used more. */
export async function countUse(
  db: Database,
  limit: GuessLimit,
  refusal: (seconds: number) => DoorRefusal,
): Promise<void> {
  if (!(await isUsedWithin(db, limit))) throw refused(refusal(secondsLeft(limit)))
}

/** Counts one use; false where there were more than may be. */
export async function isUsedWithin(db: Database, limit: GuessLimit): Promise<boolean> {
  const [counted] = await countFailures(db, [windowOf(limit)])
  return (counted?.failures ?? 0) <= limit.most
}

function refuseAbove(
  limits: readonly GuessLimit[],
  counted: readonly { bucket: string; failures: number }[],
  spare: number,
) {
  const used = limits.filter((limit) => {
    const { bucket } = windowOf(limit)
    return (counted.find((row) => row.bucket === bucket)?.failures ?? 0) >= limit.most + spare
  })
  if (used.length > 0) throw refused(doorRefusals.tooManyGuesses(Math.max(...used.map(secondsLeft))))
}

/** Guessing is limited by the machine's clock, whatever time a story has. */
const windowOf = ({ kind, what, seconds }: GuessLimit) => ({
  bucket: `${kind}:${hashOf(kind, what)}`,
  begunAt: Math.floor(Date.now() / (seconds * 1000)) * seconds * 1000,
})

const secondsLeft = (limit: GuessLimit) =>
  Math.max(1, Math.ceil((windowOf(limit).begunAt + limit.seconds * 1000 - Date.now()) / 1000))
