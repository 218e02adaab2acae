import { eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { stepsDone } from '../schema/steps-done.ts'

/** Notes that a person has put his first steps away, or wants to see them again. `now`: epoch ms. */
export async function putStepsAway(
  db: Reader,
  { personId, done, now }: { personId: string; done: boolean; now: number },
): Promise<void> {
  if (done)
    await db
      .insert(stepsDone)
      .values({ personId, doneAt: new Date(now) })
      .onConflictDoNothing()
  else await db.delete(stepsDone).where(eq(stepsDone.personId, personId))
}
