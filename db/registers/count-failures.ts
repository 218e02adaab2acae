import { lt, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import type { GuessWindow } from '../queries/failures-of.ts'
import { lookupAttempt } from '../schema/lookup-attempt.ts'

/** Kept so long after their window began (ms); nothing asks for older ones. */
const kept = 24 * 3_600_000

/** Counts one more wrong guess in each window, in an order all callers share, and answers the counts. */
export async function countFailures(
  db: Reader,
  windows: readonly GuessWindow[],
): Promise<{ bucket: string; failures: number }[]> {
  const rows = windows
    .map(({ bucket, begunAt }) => ({ bucket, hour: new Date(begunAt), failures: 1 }))
    .toSorted((a, b) => (a.bucket < b.bucket ? -1 : 1))
  const newest = Math.max(...windows.map(({ begunAt }) => begunAt))
  await db.delete(lookupAttempt).where(lt(lookupAttempt.hour, new Date(newest - kept)))
  return db
    .insert(lookupAttempt)
    .values(rows)
    .onConflictDoUpdate({
      target: [lookupAttempt.bucket, lookupAttempt.hour],
      set: { failures: sql`${lookupAttempt.failures} + 1` },
    })
    .returning({ bucket: lookupAttempt.bucket, failures: lookupAttempt.failures })
}
