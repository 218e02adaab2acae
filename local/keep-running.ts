import type { ChildProcess } from 'node:child_process'
import type { Say, Words } from './words.ts'

export interface KeptProgram {
  /** How often it ended by itself. */
  falls: () => number
  /** Asks it to end, waits for it, and ends it by force after `grace` milliseconds. */
  stop: () => Promise<void>
}

const longestPause = 30_000
const steadyAfter = 60_000

/** Starts a program again whenever it ends by itself, with growing pauses (1 s to 30 s), and says so each time. */
export function keepRunning(options: {
  name: Words
  launch: () => ChildProcess
  /** A process that runs already; without it `launch` is called at once. */
  running?: ChildProcess
  grace: number
  onProgress: Say
}): KeptProgram {
  const { name, launch, grace, onProgress } = options
  let stopping = false
  let falls = 0
  let pause = 500
  let again: NodeJS.Timeout | undefined
  let child = options.running ?? launch()
  watch()

  function watch() {
    const since = Date.now()
    const watched = child
    watched.once('exit', (code, signal) => {
      if (stopping) return
      falls += 1
      pause = Date.now() - since > steadyAfter ? 1_000 : Math.min(pause * 2, longestPause)
      const how = signal ?? code
      onProgress({
        zh: `${name.zh}意外退出（${how}），${pause / 1000} 秒后重新启动`,
        en: `${name.en} ended by itself (${how}); started again in ${pause / 1000} s`,
      })
      again = setTimeout(() => {
        child = launch()
        watch()
      }, pause)
    })
  }

  return {
    falls: () => falls,
    stop: () =>
      new Promise((stopped) => {
        stopping = true
        clearTimeout(again)
        if (child.exitCode !== null || child.signalCode !== null) return stopped()
        const force = setTimeout(() => child.kill('SIGKILL'), grace)
        child.once('exit', () => {
          clearTimeout(force)
          stopped()
        })
        child.kill('SIGTERM')
      }),
  }
}
