import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { migrate } from '../db/migrate.ts'
import { world } from '../db/seed/worlds/busy-township.ts'
import { loadDemoWorld } from '../local/demo-world.ts'
import { freePort } from '../local/free-port.ts'
import { startPostgres } from '../local/postgres.ts'
import { startTemporal } from '../local/temporal.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
export const benchKeys = `bench:${'ab'.repeat(32)}`

/** A throw-away town with durable settings: Postgres, Temporal's development server, api and worker as processes of their own. */
export async function openBenchTown() {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-bench-'))
  const say = () => {}
  const postgres = await startPostgres({ dataFolder: folder, port: 0, onProgress: say })
  await migrate(postgres.ownerUrl)
  await loadDemoWorld({ ownerUrl: postgres.ownerUrl })
  const temporal = await startTemporal({ dataFolder: folder, ports: { frontend: 0, ui: 0 }, onProgress: say })
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
  const children: ChildProcess[] = []
  const base = `http://127.0.0.1:${port}`
  return {
    base,
    /** Starts api and worker. */
    up: async () => {
      children.push(...['api/main.ts', 'worker.ts'].map((file) => launch(file, env)))
      await answers(`${base}/api/health/live`)
    },
    postgres,
    temporal,
    launch: (file: string, more: Record<string, string>) => {
      const child = launch(file, { ...env, ...more })
      children.push(child)
      return child
    },
    cookieOf,
    close: async () => {
      for (const child of children) child.kill('SIGTERM')
      await Promise.all(children.map(gone))
      await temporal.stop()
      await postgres.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const gone = (child: ChildProcess) =>
  new Promise<void>((done) => (child.exitCode === null ? child.once('exit', () => done()) : done()))

const launch = (file: string, env: NodeJS.ProcessEnv): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', file], { cwd: root, env, stdio: 'ignore' })

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
