import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** One of our programs as a process that can be killed, frozen and started again; ended by itself, it is started again at once. */
export interface Program {
  readonly start: () => void
  /** How often it ended by itself. */
  readonly ownEnds: () => number
  readonly kill9: () => Promise<void>
  readonly freeze: () => void
  readonly thaw: () => void
  readonly stop: () => Promise<void>
}

export function program(file: string, env: Record<string, string>, log: string): Program {
  let child: ChildProcess | undefined
  let wanted = false
  let ownEnds = 0
  const end = (signal: NodeJS.Signals) =>
    new Promise<void>((resolve) => {
      wanted = false
      if (!child || child.exitCode !== null || child.signalCode !== null) return resolve()
      child.once('exit', () => resolve())
      child.kill(signal)
    })
  const start = () => {
    wanted = true
    const out = openSync(log, 'a')
    const started = spawn(process.execPath, ['--import', 'tsx', file], {
      cwd: root,
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', TZ: 'UTC', ...env },
      stdio: ['ignore', out, out],
    })
    closeSync(out)
    child = started
    // As every supervisor does: the driver may end the process when its backend dies inside a transaction.
    started.once('exit', () => {
      if (!wanted || child !== started) return
      ownEnds += 1
      start()
    })
  }
  return {
    start,
    ownEnds: () => ownEnds,
    kill9: () => end('SIGKILL'),
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
    stop: () => end('SIGTERM'),
  }
}
