import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { migrate } from '../db/migrate.ts'
import { world } from '../db/seed/worlds/busy-township.ts'
import { loadDemoWorld } from '../local/demo-world.ts'
import { freePort } from '../local/free-port.ts'
import { startPostgres } from '../local/postgres.ts'
import { startProgram } from '../local/programs.ts'
import { startTemporal } from '../local/temporal.ts'
import { cpuSeconds } from './cpu-seconds.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
export const benchKeys = `bench:${'ab'.repeat(32)}`
export type BenchTown = Awaited<ReturnType<typeof open>>

/**
 * A throw-away town with durable settings for as long as the measure lasts: Postgres, Temporal's development server, api and worker as
 * processes of their own, started again when they end. A measure that throws is told with what the programs logged last.
 */
export async function inBenchTown(measure: (town: BenchTown) => Promise<void>): Promise<void> {
  const town = await open()
  try {
    await measure(town)
  } catch (error) {
    console.error(town.lastWords())
    throw error
  } finally {
    await town.close()
  }
}

async function open() {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-bench-'))
  const onProgress = ({ en }: { en: string }) => console.error(`  · ${en}`)
  const postgres = await startPostgres({ dataFolder: folder, port: 0, onProgress })
  await migrate(postgres.ownerUrl)
  await loadDemoWorld({ ownerUrl: postgres.ownerUrl })
  const temporal = await startTemporal({ dataFolder: folder, ports: { frontend: 0, ui: 0 }, onProgress })
  const port = await freePort(0)
  const env = {
    ...process.env,
    TZ: 'UTC',
    DATABASE_URL: postgres.appUrl,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: temporal.namespace,
    HUIYIN_PAYLOAD_KEYS: benchKeys,
    HUIYIN_FIELD_KEYS: benchKeys,
    HUIYIN_QUERY_SECRET: 'a-query-secret-for-the-benchmark-0001',
    HUIYIN_SESSION_SECRET: 'a-session-secret-for-the-benchmark-01',
    HUIYIN_PORT: String(port),
  }
  const kept: ReturnType<typeof startProgram>[] = []
  const children: ChildProcess[] = []
  const logs = [join(folder, 'temporal/server.log'), join(folder, 'postgres/server.log')]
  const base = `http://127.0.0.1:${port}`
  return {
    base,
    /** Starts api and worker. */
    up: async () => {
      kept.push(
        ...(['api', 'worker'] as const).map((which) => startProgram(which, { dataFolder: folder, env, onProgress })),
      )
      await answers(`${base}/api/health/live`)
    },
    /** Ends them again. */
    down: async () => void (await Promise.all(kept.map((program) => program.stop()))),
    /** How many of its tasks Temporal has put off so far, their time being over before they had done anything. */
    putOff: () => readFileSync(join(folder, 'temporal/server.log'), 'utf8').split('Fail to process task').length - 1,
    /** CPU seconds so far of Temporal, Postgres, and all programs that the measure started. */
    cpu: () => {
      const server = Number(readFileSync(join(folder, 'temporal/pid'), 'utf8'))
      const postmaster = Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
      const { user, system } = process.cpuUsage()
      const temporal = cpuSeconds([server])
      const programs = cpuSeconds([process.pid]) - (user + system) / 1_000_000 - temporal
      return { temporal, postgres: cpuSeconds([postmaster]), programs }
    },
    /** How often api or worker ended by itself. */
    falls: () => kept.reduce((sum, program) => sum + program.falls(), 0),
    postgres,
    temporal,
    /** Another program of the measure's own. */
    launch: (file: string, more: Record<string, string> = {}) => {
      const log = join(folder, `${children.length}.log`)
      logs.push(log)
      const child = launch(file, { ...env, ...more }, log)
      children.push(child)
      return child
    },
    cookieOf,
    lastWords: () => [...logs, ...kept.map(({ log }) => log)].map((log) => `${log}\n${tailOf(log)}`).join('\n'),
    close: async () => {
      await Promise.all([...kept.map((program) => program.stop()), ...children.map(ended)])
      await temporal.stop()
      await postgres.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Asks a program to end and waits for it. */
export const ended = (child: ChildProcess) =>
  new Promise<void>((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done()
    child.once('exit', () => done())
    child.kill('SIGTERM')
  })

function launch(file: string, env: NodeJS.ProcessEnv, log: string): ChildProcess {
  const out = openSync(log, 'a')
  const child = spawn(process.execPath, ['--import', 'tsx', file], { cwd: root, env, stdio: ['ignore', out, out] })
  closeSync(out)
  return child
}

const tailOf = (path: string) => readFileSync(path, 'utf8').trim().split('\n').slice(-12).join('\n')

/** Waits until something answers there. */
export async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 200 && !(await fetch(url).catch(() => null)); tries++) await pause(100)
}

async function cookieOf(base: string, username: string): Promise<string> {
  const password = world.accounts.find((a) => a.username === username)?.password
  const answer = await fetch(`${base}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  })
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}
