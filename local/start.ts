import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { awaitReady } from './await-ready.ts'
import { buildConsole } from './build-console.ts'
import { demoAccounts, holdsDemoWorld } from './demo-accounts.ts'
import { freePort } from './free-port.ts'
import { holdFolder } from './hold-folder.ts'
import { parseKeyRing } from '../codec/key-ring.ts'
import { prepareDatabase } from '../db/prepare-database.ts'
import { startProgram } from './programs.ts'
import { startFromLedger } from './start-from-ledger.ts'
import { summary } from './summary.ts'
import { openTown } from './town.ts'
import type { Say } from './words.ts'

// `npm start`: a whole town on one machine. Everything that runs is on the stack `stops`, last started first stopped.
const stops: (() => Promise<void>)[] = []
let leaving: Promise<void> | undefined

const onProgress: Say = ({ zh, en }) => console.log(`  · ${zh}  ${en}`)

async function start() {
  const folder = resolve(process.env['HUIYIN_DATA'] || '.huiyin')
  const release = holdFolder(folder)
  stops.push(async () => release())
  const dataFolder = realpathSync(folder)

  const town = await openTown({ dataFolder, env: process.env, opened: (stop) => stops.push(stop), onProgress })
  const mayHoldDemo = town.isOurs && isLoopback(town.env['HUIYIN_HOST'])
  if (!mayHoldDemo && holdsDemoWorld(dataFolder)) throw new Error(demoIsNotForUse(dataFolder))

  if (town.ownerUrl)
    await prepareDatabase(town.ownerUrl, parseKeyRing('HUIYIN_FIELD_KEYS', town.env['HUIYIN_FIELD_KEYS'] ?? ''))
  const accounts = mayHoldDemo && town.ownerUrl ? await demoAccounts({ dataFolder, ownerUrl: town.ownerUrl }) : []

  if (town.temporal?.isBlank) await startFromLedger(town.env, onProgress).then(town.temporal.filled)

  await buildConsole(onProgress)
  const port = await apiPort()
  const apiUrl = `http://127.0.0.1:${port}`
  const env = {
    // A trial shows citizens' page to its own machine; a real town says itself where citizens reach it.
    ...(mayHoldDemo && { HUIYIN_CITIZEN_URL: apiUrl }),
    ...town.env,
    HUIYIN_PORT: String(port),
  }
  const told = { dataFolder, env, onProgress }
  const worker = startProgram('worker', told)
  stops.push(worker.stop)
  const api = startProgram('api', told)
  stops.push(api.stop)

  const isHopeless = () => [api, worker].some(({ falls }) => falls() >= 3)
  await awaitReady(apiUrl, [api.log, worker.log], isHopeless)
  const colour = Boolean(process.stdout.isTTY) && !process.env['NO_COLOR']
  console.log(
    summary({ apiUrl, citizenUrl: env.HUIYIN_CITIZEN_URL, uiUrl: town.temporal?.uiUrl, dataFolder, accounts, colour }),
  )
}

async function apiPort() {
  const wanted = Number(process.env['HUIYIN_PORT'] || 3000)
  const port = await freePort(wanted)
  if (wanted !== 0 && port !== wanted)
    onProgress({ zh: `端口 ${wanted} 已被占用，接口改用 ${port}`, en: `Port ${wanted} is taken; the api uses ${port}` })
  return port
}

const isLoopback = (host: string | undefined) => host === '127.0.0.1' || host === 'localhost' || host === '::1'

const demoIsNotForUse = (dataFolder: string) =>
  `数据目录 ${dataFolder} 里有演示账户，其密码人人可知，不能与外部服务一起使用。请另设 HUIYIN_DATA。\n` +
  `The data folder ${dataFolder} holds demo accounts, whose passwords everybody knows; it is not for use with outside servers or ` +
  'an open address. Set HUIYIN_DATA to another folder.'

/** Stops api, worker, Temporal and Postgres in this order, then ends this process. */
function leave(code: number): Promise<void> {
  leaving ??= (async () => {
    for (const stop of stops.toReversed()) await stop().catch((error: Error) => console.error(error.message))
    process.exit(code)
  })()
  return leaving
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    if (leaving) return
    onProgress({ zh: '正在停止……', en: 'Stopping …' })
    void leave(0)
  })

try {
  await start()
} catch (error) {
  if (!leaving) console.error(`\n${error instanceof Error ? error.message : String(error)}\n`)
  await leave(1)
}
