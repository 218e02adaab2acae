import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keepRunning, type KeptProgram } from './keep-running.ts'
import type { Say } from './words.ts'

export interface StartedProgram extends KeptProgram {
  /** The file it logs into. */
  log: string
}

const root = fileURLToPath(new URL('..', import.meta.url))
const programs = {
  api: { file: 'api/main.ts', name: { zh: '接口服务', en: 'The api' }, grace: 15_000 },
  // Longer than the worker's own grace of 30 s for what it has in hand.
  worker: { file: 'worker.ts', name: { zh: '办理进程', en: 'The worker' }, grace: 70_000 },
}

/**
 * Starts api or worker as a process of its own that ends with this one and is started again when it crashes; what it logs goes to
 * `<dataFolder>/logs`.
 */
export function startProgram(
  which: keyof typeof programs,
  options: { dataFolder: string; env: NodeJS.ProcessEnv; onProgress: Say },
): StartedProgram {
  const { dataFolder, env, onProgress } = options
  const { file, name, grace } = programs[which]
  mkdirSync(join(dataFolder, 'logs'), { recursive: true, mode: 0o700 })
  const log = join(dataFolder, 'logs', `${which}.log`)
  const launch = () => {
    const out = openSync(log, 'a', 0o600)
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'local/run-program.ts', file],
      // A process group of its own: Ctrl-C in the terminal reaches us, and we stop them in order.
      { cwd: root, env, detached: true, stdio: ['ignore', out, out, 'ipc'] },
    )
    closeSync(out)
    return child
  }
  return { ...keepRunning({ name, launch, grace, onProgress }), log }
}
