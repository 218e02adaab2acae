import { spawn } from 'node:child_process'
import type { Say, Words } from './words.ts'

export interface Step {
  command: string
  args: string[]
  env: NodeJS.ProcessEnv
  cwd?: string
  /** Milliseconds; after them the step and everything it started is killed. */
  limit: number
  /** Said every five seconds while the step runs, with the seconds gone by. */
  doing: Words
  onProgress: Say
}

const heartbeat = 5_000
const kept = 2_000

/** Runs one step in its own process group, with a time limit and no terminal; never throws. `said` is the tail of its output. */
export function runStep({
  command,
  args,
  env,
  cwd,
  limit,
  doing,
  onProgress,
}: Step): Promise<{ ok: boolean; said: string }> {
  return new Promise((done) => {
    const child = spawn(command, args, { env, cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    const keep = (chunk: Buffer) => void (said = (said + chunk.toString()).slice(-kept))
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)

    const kill = () => {
      if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
    }
    // Its own group does not hear Ctrl-C; without this a build would go on after we are gone.
    process.once('exit', kill)

    const begun = Date.now()
    const beat = setInterval(() => {
      const seconds = Math.round((Date.now() - begun) / 1000)
      onProgress({ zh: `${doing.zh}……已 ${seconds} 秒`, en: `${doing.en} … ${seconds} s` })
    }, heartbeat)
    const end = setTimeout(() => {
      said += `\n(stopped after ${limit / 1000} s)`
      kill()
    }, limit)

    const finish = (ok: boolean) => {
      clearInterval(beat)
      clearTimeout(end)
      process.off('exit', kill)
      done({ ok, said: said.trim() })
    }
    child.on('error', (error) => {
      said += error.message
      finish(false)
    })
    child.on('exit', (code) => finish(code === 0))
  })
}
