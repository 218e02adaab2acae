import { setTimeout as pause } from 'node:timers/promises'

/** Looks again until it is so; gives up when nothing has moved for a minute. */
export async function untilItIsSo(isSo: () => Promise<boolean>, moved: () => Promise<unknown>): Promise<void> {
  let [seen, since] = ['', Date.now()]
  while (!(await isSo())) {
    const now = JSON.stringify(await moved())
    if (now !== seen) [seen, since] = [now, Date.now()]
    if (Date.now() - since > 60_000) throw new Error(`nothing moves any more: ${now}`)
    await pause(100)
  }
}
