import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { commandOf } from './command-of.ts'

/** Starts the dev server with these flags; it logs into `folder` and leaves its process id there. */
export function launchServer(executable: string, folder: string, flags: string[]): ChildProcess {
  const log = openSync(join(folder, 'server.log'), 'a')
  // A process group of its own: Ctrl-C must reach api and worker first.
  const child = spawn(executable, ['server', 'start-dev', ...flags], { detached: true, stdio: ['ignore', log, log] })
  closeSync(log)
  child.on('error', () => {})
  if (child.pid) writeFileSync(join(folder, 'pid'), String(child.pid))
  return child
}

/** Ends a server that is of no use. */
export async function ended(server: ChildProcess) {
  if (server.exitCode !== null || !server.pid) return
  server.kill('SIGKILL')
  await new Promise((done) => server.once('exit', done))
}

/** Stops the server that a killed town left running on this folder, if any. */
export async function stopLeftOver(folder: string) {
  const pidFile = join(folder, 'pid')
  if (!existsSync(pidFile)) return
  const pid = Number(readFileSync(pidFile, 'utf8'))
  const isOurs = () => commandOf(pid)?.includes(folder) ?? false
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!isOurs()) break
    process.kill(pid, signal)
    for (let tenths = 0; tenths < 50 && isOurs(); tenths++) await sleep(100)
  }
  rmSync(pidFile)
}

/** Such as `server-1.29.1`: of the server, because the CLI's own version may read 0.0.0-DEV. */
export function serverVersion(executable: string) {
  const { stdout } = spawnSync(executable, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return `server-${/Server ([\d.]+)/.exec(stdout ?? '')?.[1] ?? 'unknown'}`
}
