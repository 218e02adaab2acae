import type { Connection } from '@temporalio/client'

const every = 1_000
const patience = 2_000

/**
 * Asks Temporal each second whether it is there, and remembers: a door must know at once, not after a time-out. Resolves after
 * the first answer, whatever it is.
 */
export async function watchTemporal(
  connection: Connection,
): Promise<{ isUp: () => boolean; stop: () => Promise<void> }> {
  let up = false
  let stopped = false
  let wake: (() => void) | undefined
  const look = async () => {
    try {
      await connection.withDeadline(Date.now() + patience, () => connection.workflowService.getSystemInfo({}))
      up = true
    } catch {
      up = false
    }
  }
  await look()
  const looking = (async () => {
    while (!stopped) {
      await new Promise<void>((resolve) => {
        wake = resolve
        setTimeout(resolve, every).unref()
      })
      if (!stopped) await look()
    }
  })()
  return {
    isUp: () => up,
    stop: async () => {
      stopped = true
      wake?.()
      await looking
    },
  }
}
