/** S27, what takes long: a sender that dawdles, and ten thousand connections that say nothing, at a real api. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect as connectTo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '../../db/migrate.ts'
import { freePort } from '../../local/free-port.ts'
import { startPostgres } from '../../local/postgres.ts'
import { testFieldKeys } from '../town/field-keys.ts'
import { program } from '../town/kill/program.ts'
import { comesUp } from '../town/kill/watch.ts'

const crowd = 9_000
const folder = mkdtempSync(join(tmpdir(), 'huiyin-crowds-'))
const log = join(folder, 'api.log')
let postgres: Awaited<ReturnType<typeof startPostgres>>
let api: ReturnType<typeof program>
let port: number
beforeAll(async () => {
  postgres = await startPostgres({ dataFolder: folder, port: 0, settings: { fsync: 'off' }, onProgress: () => {} })
  await migrate(postgres.ownerUrl)
  port = await freePort(0)
  api = program(
    'api/main.ts',
    {
      DATABASE_URL: postgres.appUrl,
      TEMPORAL_ADDRESS: '127.0.0.1:9',
      HUIYIN_PAYLOAD_KEYS: `test:${'0123456789abcdef'.repeat(4)}`,
      HUIYIN_FIELD_KEYS: testFieldKeys,
      HUIYIN_QUERY_SECRET: 'a-query-secret-for-the-crowd-runs-001',
      HUIYIN_SESSION_SECRET: 'a-session-secret-for-the-crowd-runs-1',
      HUIYIN_PORT: String(port),
      HUIYIN_ALLOW_UNSAFE_POSTGRES: 'true',
    },
    log,
  )
  api.start()
  await comesUp(`http://127.0.0.1:${port}`, log)
}, 300_000)
afterAll(async () => {
  await api.stop()
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

const open = () =>
  new Promise<Socket>((resolve, reject) => {
    const socket = connectTo({ host: '127.0.0.1', port }, () => resolve(socket))
    socket.once('error', reject)
  })
/** Everything a connection hears until it is closed. */
const heardBy = (socket: Socket) =>
  new Promise<string>((resolve) => {
    let said = ''
    socket.on('data', (part: Buffer) => (said += part.toString()))
    socket.on('close', () => resolve(said))
  })
const processOf = () => {
  const { pid } = JSON.parse(
    readFileSync(log, 'utf8')
      .split('\n')
      .find((line) => line.startsWith('{"')) ?? '{}',
  ) as { pid: number }
  return pid
}
const memoryOf = (pid: number) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

test('whoever sends head or body by the drop is shut out with 408, and others are answered meanwhile', async () => {
  const head = await open()
  head.write('POST /api/public/receipts/lookup HTTP/1.1\r\nHost: x\r\nContent-')
  const body = await open()
  body.write(
    'POST /api/public/receipts/lookup HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{',
  )
  const drip = setInterval(() => {
    if (!body.destroyed) body.write(' ')
  }, 1_000)
  const heard = Promise.all([heardBy(head), heardBy(body)])
  expect((await fetch(`http://127.0.0.1:${port}/api/health/live`)).status).toBe(200)
  const [ofHead, ofBody] = await heard
  clearInterval(drip)
  expect(ofHead).toMatch(/^HTTP\/1\.1 408 /)
  // Its door says after its own twelve seconds that it heard nothing whole; the connection is shut all the same.
  expect(ofBody).toContain('HTTP/1.1 408 ')
  expect(ofBody).not.toMatch(/HTTP\/1\.1 2/)
}, 240_000)

test('thousands of connections that say nothing cost little memory, keep nobody out, and are closed in the end', async () => {
  const pid = processOf()
  const before = memoryOf(pid)
  const crowded: Socket[] = []
  for (let n = 0; n < crowd; n += 100) crowded.push(...(await Promise.all(Array.from({ length: 100 }, open))))
  const ended = Promise.all(crowded.map(heardBy))
  const during = memoryOf(pid)
  expect((await fetch(`http://127.0.0.1:${port}/api/openapi.json`)).status).toBe(200)
  await ended
  process.stderr.write(
    `${crowd} silent connections: ${Math.round(before)} MB before, ${Math.round(during)} MB with them\n`,
  )
  expect(during - before).toBeLessThan(400)
  expect((await fetch(`http://127.0.0.1:${port}/api/health/live`)).status).toBe(200)
}, 240_000)
