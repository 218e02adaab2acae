import type { RecountProgress } from '../../db/queries/recount-progress.ts'
import { comesUp } from '../town/kill/watch.ts'
import type { Programs } from './open-programs.ts'
import { untilItIsSo } from './until-it-is-so.ts'

/**
 * Kills these programs in turn with -9 while so many (`of`) take in what was told in bulk, evenly spread, and waits until none waits. Answers
 * how it ended and how many had taken it in at each kill.
 */
export async function killInTurn(
  town: Programs,
  kill: readonly ('worker' | 'api')[],
  { of, progress }: { of: number; progress: () => Promise<RecountProgress> },
): Promise<RecountProgress & { killedAt: readonly number[] }> {
  const killedAt: number[] = []
  for (const [n, victim] of kill.entries()) {
    const enough = (of * (n + 1)) / (kill.length + 1)
    await untilItIsSo(async () => (await progress()).recounted >= enough, progress)
    await town[victim].kill9()
    killedAt.push((await progress()).recounted)
    town[victim].start()
    if (victim === 'api') await comesUp(town.base, town.log)
  }
  await untilItIsSo(async () => (await progress()).waiting === 0, progress)
  return { ...(await progress()), killedAt }
}
