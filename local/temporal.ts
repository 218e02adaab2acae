import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Connection } from '@temporalio/client'
import { commandOf } from './command-of.ts'
import { ensureNamespace } from './ensure-namespace.ts'
import { freePort } from './free-port.ts'
import { keepRunning } from './keep-running.ts'
import { searchAttributes } from './search-attributes.ts'
import { findTemporalDevServer } from './temporal-dev-server.ts'
import type { Say } from './words.ts'

export interface LocalTemporal {
  /** host:port of the frontend. */
  address: string
  namespace: string
  uiUrl: string
  stop: () => Promise<void>
}

const namespace = 'huiyin'
const startLimit = 60_000

/**
 * Starts Temporal's development server on 127.0.0.1, its histories in one file of the data folder. The file is disposable: open
 * suggestions are started again from the ledger. So its name carries the server's version (files are not migrated), and a file the
 * server cannot start with is set aside. One that a killed town left running is stopped first.
 */
export async function startTemporal(options: {
  dataFolder: string
  ports?: { frontend?: number; ui?: number }
  /** Where the UI asks for readable payloads. */
  codecEndpoint?: string
  onProgress: Say
}): Promise<LocalTemporal> {
  const { ports = {}, codecEndpoint, onProgress } = options
  mkdirSync(join(options.dataFolder, 'temporal'), { recursive: true, mode: 0o700 })
  const folder = join(realpathSync(options.dataFolder), 'temporal')
  const executable = await findTemporalDevServer({ onProgress })
  await stopLeftOver(folder)

  const frontend = await replacedPort(ports.frontend ?? 7233, 'Temporal', onProgress)
  const ui = await replacedPort(ports.ui ?? 8233, 'Temporal UI', onProgress)
  const file = join(folder, `${serverVersion(executable)}.db`)
  const launch = () =>
    launchServer(executable, folder, [
      '--ip=127.0.0.1',
      `--port=${frontend}`,
      `--ui-port=${ui}`,
      `--db-filename=${file}`,
      `--namespace=${namespace}`,
      '--log-level=warn',
      ...(codecEndpoint ? [`--ui-codec-endpoint=${codecEndpoint}`] : []),
      ...Object.entries(searchAttributes).map(([name, type]) => `--search-attribute=${name}=${type}`),
    ])

  const address = `127.0.0.1:${frontend}`
  let running = launch()
  if (!(await isReady(address, running))) {
    await ended(running)
    if (!existsSync(file)) throw new Error(notStarted(folder))
    renameSync(file, `${file}.unreadable`)
    onProgress({
      zh: 'Temporal 的数据文件打不开，已移开并新建；未办结的事项会从台账重新启动',
      en: "Temporal's file could not be opened and was set aside; open suggestions are started again from the ledger",
    })
    running = launch()
    if (!(await isReady(address, running))) throw new Error(notStarted(folder))
  }
  const kept = keepRunning({
    name: { zh: 'Temporal 服务器', en: 'The Temporal server' },
    launch,
    running,
    grace: 10_000,
    onProgress,
  })
  return {
    address,
    namespace,
    uiUrl: `http://127.0.0.1:${ui}`,
    stop: async () => {
      await kept.stop()
      rmSync(join(folder, 'pid'), { force: true })
    },
  }
}

function launchServer(executable: string, folder: string, flags: string[]): ChildProcess {
  const log = openSync(join(folder, 'server.log'), 'a')
  // A process group of its own: Ctrl-C must reach api and worker first.
  const child = spawn(executable, ['server', 'start-dev', ...flags], { detached: true, stdio: ['ignore', log, log] })
  closeSync(log)
  child.on('error', () => {})
  if (child.pid) writeFileSync(join(folder, 'pid'), String(child.pid))
  return child
}

/** True once the server answers and has our namespace and search attributes; false when it ended or took too long. */
async function isReady(address: string, server: ChildProcess): Promise<boolean> {
  const until = Date.now() + startLimit
  while (Date.now() < until && server.exitCode === null && server.pid) {
    const connection = await Connection.connect({ address, connectTimeout: 1_000 }).catch(() => undefined)
    if (connection) {
      try {
        await ensureNamespace(connection, namespace)
        return true
      } catch {
        // Up, but its own tables are not ready yet.
      } finally {
        await connection.close()
      }
    }
    await sleep(200)
  }
  return false
}

async function ended(server: ChildProcess) {
  if (server.exitCode !== null || !server.pid) return
  server.kill('SIGKILL')
  await new Promise((done) => server.once('exit', done))
}

async function stopLeftOver(folder: string) {
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

async function replacedPort(wanted: number, name: string, onProgress: Say) {
  const port = await freePort(wanted)
  if (wanted !== 0 && port !== wanted)
    onProgress({
      zh: `端口 ${wanted} 已被占用，${name} 改用 ${port}`,
      en: `Port ${wanted} is taken; ${name} uses ${port}`,
    })
  return port
}

function serverVersion(executable: string) {
  const { stdout } = spawnSync(executable, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return `server-${/Server ([\d.]+)/.exec(stdout ?? '')?.[1] ?? 'unknown'}`
}

function notStarted(folder: string) {
  const tail = readFileSync(join(folder, 'server.log'), 'utf8').trim().split('\n').slice(-6).join('\n')
  return `Temporal 服务器没有启动。\nThe Temporal server did not start.\n${tail}`
}
