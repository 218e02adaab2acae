import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from 'pg'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { withPostgres } from '../../local/with-postgres.ts'

let dataFolder: string
let town: ReturnType<typeof npmStart> | undefined

beforeEach(() => void (dataFolder = mkdtempSync(join(tmpdir(), 'huiyin-start-'))))
afterEach(async () => {
  await town?.end('SIGTERM')
  rmSync(dataFolder, { recursive: true, force: true })
})

/** `npm start` on this test's data folder, with what it says and the addresses it names. */
function npmStart(env: Record<string, string> = {}) {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'local/start.ts'], {
    env: { ...process.env, HUIYIN_DATA: dataFolder, HUIYIN_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const ready = new Promise<void>((done, fail) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('Ctrl-C')) done()
    })
    child.stderr?.on('data', (chunk: Buffer) => void (said += chunk.toString()))
    child.once('exit', () => fail(new Error(said)))
  })
  ready.catch(() => {})
  return {
    ready,
    said: () => said,
    address: (name: string) => new RegExp(`${name}\\s+(http\\S+)`).exec(said)?.[1] ?? '',
    end: async (signal: NodeJS.Signals) => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
      const left = once(child, 'exit')
      child.kill(signal)
      await left
      return child.exitCode
    },
  }
}

const status = (url: string) =>
  fetch(url).then(
    (response) => response.status,
    () => 'closed',
  )

/** The demo clerk registers a matter; gives back the suggestion's id. */
async function handIn(): Promise<string> {
  const api = new URL(town!.address('Health')).origin
  const json = { 'content-type': 'application/json' }
  const { username, password } = world.accounts[0]!
  const session = await fetch(`${api}/api/session`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ username, password }),
  })
  const registered = await fetch(`${api}/api/suggestions`, {
    method: 'POST',
    headers: { ...json, cookie: session.headers.getSetCookie().join('; '), 'idempotency-key': randomUUID() },
    body: JSON.stringify({
      stationId: world.stationId,
      placeId: world.villageId,
      channel: 'reception',
      contactPerson: null,
      deputyId: null,
      title: '村口路灯不亮',
      text: '村口三盏路灯坏了半个月，晚上看不清路。',
      submitters: [
        { name: '田小满', phone: '13000000001', address: '柳林镇', anonymous: false, identityHidden: false },
      ],
    }),
  })
  expect(registered.status).toBe(201)
  return ((await registered.json()) as { id: string }).id
}

/** What the Temporal UI's own interface says of the suggestion's workflow. */
const lives = (id: string) =>
  status(`${new URL(town!.address('Temporal UI')).origin}/api/v1/namespaces/huiyin/workflows/suggestion%2F${id}`)

test('a killed town whose Temporal file is lost is whole again at the next start, and Ctrl-C leaves nothing running', async () => {
  town = npmStart()
  await town.ready
  for (const name of ['API docs', 'Temporal UI', 'Health']) expect(await status(town.address(name))).toBe(200)
  expect(town.said()).toContain('演示账户')
  const id = await handIn()
  await expect.poll(() => lives(id), { timeout: 45_000 }).toBe(200)
  const firstHealth = town.address('Health')

  await town.end('SIGKILL')
  await expect.poll(() => status(firstHealth), { timeout: 45_000 }).toBe('closed')
  const folder = join(dataFolder, 'temporal')
  for (const file of readdirSync(folder)) if (file.includes('.db')) rmSync(join(folder, file), { force: true })
  town = npmStart()
  await town.ready
  expect(town.said()).toContain('接管了上次未正常停止的数据库')
  expect(town.said()).toContain('已从台账重新启动 1 件未办结事项')
  expect(town.said()).toContain('演示账户')
  expect(await lives(id)).toBe(200)
  expect(await status(town.address('Health'))).toBe(200)

  expect(await town.end('SIGINT')).toBe(0)
  for (const name of ['Health', 'Temporal UI']) expect(await status(town.address(name))).toBe('closed')
  for (const left of ['lock', 'postgres/postmaster.pid', 'temporal/pid'])
    expect(existsSync(join(dataFolder, left))).toBe(false)
}, 300_000)

test("a town on somebody else's database gets no demo world and no demo account", async () => {
  const name = `outside_${process.pid}`
  const admin = (statement: string) => withPostgres(inject('adminUrl'), (client) => client.query(statement))
  await admin(`create database ${name} owner huiyin_owner`)
  const at = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href
  try {
    town = npmStart({
      DATABASE_URL: at(inject('appUrl')),
      DATABASE_OWNER_URL: at(inject('ownerUrl')),
      HUIYIN_ALLOW_UNSAFE_POSTGRES: 'true',
    })
    await town.ready
    const people = (client: Client) => client.query('select 1 from person limit 1')
    expect((await withPostgres(at(inject('ownerUrl')), people)).rowCount).toBe(0)
    expect(town.said()).not.toContain('演示账户')
    await town.end('SIGTERM')
  } finally {
    await admin(`drop database if exists ${name} with (force)`)
  }
}, 300_000)
