import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

const ours = [process.execPath, '--import', 'tsx']

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

/** `run`: one of our sources, or any command, in whose folder it runs. */
export function program(
  run: string | { command: readonly string[]; cwd: string },
  env: Record<string, string>,
  log: string,
): Program {
  const { command, cwd } = typeof run === 'string' ? { command: [...ours, run], cwd: root } : run
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
    const [executable = '', ...args] = command
    const started = spawn(executable, args, {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', TZ: 'UTC', ...env },
      stdio: ['ignore', out, out],
    })
    closeSync(out)
    child = started
    // As every supervisor does.
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
