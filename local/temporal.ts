import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Connection } from '@temporalio/client'
import type { PayloadCodec } from '@temporalio/common'
import { startCodecEndpoint } from './codec-endpoint.ts'
import { ensureNamespace, retention } from '../ops/ensure-namespace.ts'
import { freePort } from './free-port.ts'
import { keepRunning } from './keep-running.ts'
import { searchAttributes } from '../ops/search-attributes.ts'
import { findTemporalDevServer } from './temporal-dev-server.ts'
import { ended, launchServer, serverVersion, stopLeftOver } from './temporal-process.ts'
import type { Say } from './words.ts'

export interface LocalTemporal {
  /** host:port of the frontend. */
  address: string
  namespace: string
  uiUrl: string
  /** True while the file is a new one that the open suggestions of the ledger were not yet started in; ended by `filled`. */
  isBlank: boolean
  filled: () => void
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
  ports?: { frontend?: number; ui?: number; codec?: number }
  /** With it the UI shows readable payloads, through an endpoint on this machine that stops with the server. */
  codec?: PayloadCodec
  onProgress: Say
}): Promise<LocalTemporal> {
  const { ports = {}, codec, onProgress } = options
  mkdirSync(join(options.dataFolder, 'temporal'), { recursive: true, mode: 0o700 })
  const folder = join(realpathSync(options.dataFolder), 'temporal')
  const executable = await findTemporalDevServer({ onProgress })
  await stopLeftOver(folder)

  const frontend = await replacedPort(ports.frontend ?? 7233, 'Temporal', onProgress)
  const ui = await replacedPort(ports.ui ?? 8233, 'Temporal UI', onProgress)
  const uiOrigins = [`http://127.0.0.1:${ui}`, `http://localhost:${ui}`]
  const endpoint = codec && (await startCodecEndpoint({ codec, uiOrigins, port: ports.codec ?? 8234 }))
  const file = join(folder, `${serverVersion(executable)}.db`)
  // Kept on disk: a start that is killed before the ledger was carried over must not pass for a full one.
  const blank = join(folder, 'blank')
  if (!existsSync(file)) writeFileSync(blank, '')
  const launch = () =>
    launchServer(executable, folder, [
      '--ip=127.0.0.1',
      `--port=${frontend}`,
      `--ui-port=${ui}`,
      `--db-filename=${file}`,
      `--namespace=${namespace}`,
      '--log-level=warn',
      ...(endpoint ? [`--ui-codec-endpoint=${endpoint.url}`] : []),
      ...Object.entries(searchAttributes).map(([name, type]) => `--search-attribute=${name}=${type}`),
    ])

  const address = `127.0.0.1:${frontend}`
  let running = launch()
  if (!(await isReady(address, running))) {
    await ended(running)
    if (!existsSync(file)) throw new Error(notStarted(folder))
    renameSync(file, `${file}.unreadable`)
    writeFileSync(blank, '')
    onProgress({
      zh: 'Temporal 的数据文件打不开，已移开并新建；未办结的事项会从台账重新启动',
      en: "Temporal's file could not be opened and was set aside; open suggestions are started again from the ledger",
    })
    running = launch()
    if (!(await isReady(address, running))) {
      await ended(running)
      throw new Error(notStarted(folder))
    }
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
    isBlank: existsSync(blank),
    filled: () => rmSync(blank, { force: true }),
    stop: async () => {
      await kept.stop()
      await endpoint?.stop()
      rmSync(join(folder, 'pid'), { force: true })
    },
  }
}

/** True once the server answers and has our namespace and search attributes; false when it ended or took too long. */
async function isReady(address: string, server: ChildProcess): Promise<boolean> {
  const until = Date.now() + startLimit
  while (Date.now() < until && server.exitCode === null && server.pid) {
    const connection = await Connection.connect({ address, connectTimeout: 1_000 }).catch(() => undefined)
    if (connection) {
      try {
        await ensureNamespace(connection, namespace)
        // The flag that makes the namespace keeps histories for a day.
        const config = { workflowExecutionRetentionTtl: retention }
        await connection.workflowService.updateNamespace({ namespace, config })
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

async function replacedPort(wanted: number, name: string, onProgress: Say) {
  const port = await freePort(wanted)
  if (wanted !== 0 && port !== wanted)
    onProgress({
      zh: `端口 ${wanted} 已被占用，${name} 改用 ${port}`,
      en: `Port ${wanted} is taken; ${name} uses ${port}`,
    })
  return port
}

function notStarted(folder: string) {
  const tail = readFileSync(join(folder, 'server.log'), 'utf8').trim().split('\n').slice(-6).join('\n')
  return `Temporal 服务器没有启动。\nThe Temporal server did not start.\n${tail}`
}
