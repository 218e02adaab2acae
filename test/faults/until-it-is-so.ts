import { setTimeout as pause } from 'node:timers/promises'

/** The relay says a word again after five minutes at the longest, and a busy server puts tasks off: what stands still for longer is lost. */
const patience = 420_000

/** Looks again until it is so, every so many ms; gives up when nothing has moved for longer than anything waits on its own account. */
export async function untilItIsSo(
  isSo: () => Promise<boolean>,
  moved: () => Promise<unknown>,
  every = 250,
): Promise<void> {
  let [seen, since] = ['', Date.now()]
  while (!(await isSo())) {
    const now = JSON.stringify(await moved())
    if (now !== seen) [seen, since] = [now, Date.now()]
    if (Date.now() - since > patience) throw new Error(`nothing moves any more: ${now}`)
    await pause(every)
  }
}
