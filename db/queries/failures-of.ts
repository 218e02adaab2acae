import { and, eq, inArray, or, type SQL } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { lookupAttempt } from '../schema/lookup-attempt.ts'

/** One counter of wrong guesses: what is guessed or from where, and when its present window began (epoch ms). */
export interface GuessWindow {
  readonly bucket: string
  readonly begunAt: number
}

/** How many wrong guesses each of these windows holds; those never written hold none and are left out. */
export async function failuresOf(
  reader: Reader,
  windows: readonly GuessWindow[],
): Promise<{ bucket: string; failures: number }[]> {
  return reader
    .select({ bucket: lookupAttempt.bucket, failures: lookupAttempt.failures })
    .from(lookupAttempt)
    .where(
      and(
        inArray(
          lookupAttempt.bucket,
          windows.map(({ bucket }) => bucket),
        ),
        or(...windows.map(isWindow)),
      ),
    )
}

const isWindow = ({ bucket, begunAt }: GuessWindow): SQL | undefined =>
  and(eq(lookupAttempt.bucket, bucket), eq(lookupAttempt.hour, new Date(begunAt)))
