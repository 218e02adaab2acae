import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../db/migrate.ts'
import { awaitReady } from './await-ready.ts'
import { loadDemoWorld } from './demo-world.ts'
import { freePort } from './free-port.ts'
import { startProgram } from './programs.ts'
import { openTown } from './town.ts'
import type { Say } from './words.ts'

export interface ThrowAwayTown {
  apiUrl: string
  /** The owning role's way into its database. */
  ownerUrl: string
  /** What api and worker have logged as a fault or worse so far, the newest last. */
  faults: () => string[]
  /** Stops everything and removes its folder. */
  close: () => Promise<void>
}

/** Variables that would lead to somebody else's servers. */
const foreign = /^(DATABASE_|TEMPORAL_|HUIYIN_(?!CACHE$|OFFLINE$))/

/**
 * A whole town with the demo world in a folder of its own under the system's temporary one, on free ports, its database careless of
 * crashes (nothing here outlives the run). What the environment says of other servers is left aside. `onOpened` is told how to close
 * it before it is up, so that an interrupted start leaves nothing behind either.
 */
export async function openThrowAwayTown(options: {
  onProgress: Say
  onOpened: (close: () => Promise<void>) => void
}): Promise<ThrowAwayTown> {
  const { onProgress, onOpened } = options
  const dataFolder = mkdtempSync(join(tmpdir(), 'huiyin-town-'))
  // Nothing here is kept, so only the order between programs and servers matters.
  const programs: (() => Promise<void>)[] = []
  const servers: (() => Promise<void>)[] = []
  let closing: Promise<void> | undefined
  const close = () => (closing ??= closeAll())
  const closeAll = async () => {
    for (const stops of [programs, servers]) await Promise.allSettled(stops.map((stop) => stop()))
    rmSync(dataFolder, { recursive: true, force: true })
  }
  onOpened(close)

  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)))
  const town = await openTown({
    dataFolder,
    env,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
    opened: (stop) => servers.push(stop),
    onProgress: () => {},
  })
  if (!town.ownerUrl) throw new Error('a throw-away town has a database of its own')
  onProgress({ zh: '数据库和 Temporal 已启动', en: 'Database and Temporal are up' })
  await migrate(town.ownerUrl)
  await loadDemoWorld({ ownerUrl: town.ownerUrl })
  onProgress({ zh: '虚构的柳林镇已装入', en: 'The invented town of Liulin is loaded' })

  const port = await freePort(0)
  const apiUrl = `http://127.0.0.1:${port}`
  const programEnv = {
    ...town.env,
    HUIYIN_PORT: String(port),
    // Stands on its receipts; what it leads to is served here all the same.
    HUIYIN_CITIZEN_URL: 'https://huiyin.example.gov.cn',
    HUIYIN_ALLOW_UNSAFE_POSTGRES: 'true',
  }
  const told = { dataFolder, env: programEnv, onProgress }
  const worker = startProgram('worker', told)
  programs.push(worker.stop)
  const api = startProgram('api', told)
  programs.push(api.stop)
  await awaitReady(apiUrl, [api.log, worker.log])
  onProgress({ zh: '接口和办理进程已就绪', en: 'Api and worker are ready' })
  return { apiUrl, ownerUrl: town.ownerUrl, faults: () => [api.log, worker.log].flatMap(faultsIn), close }
}

/** Levels of pino: 50 is error, 60 fatal; the worker's own lines say ERROR. */
const faultsIn = (log: string) =>
  readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => /"level":[56]0|\[ERROR\]/.test(line))
