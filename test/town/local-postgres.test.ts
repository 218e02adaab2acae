import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { postgresUser } from '../../local/postgres-user.ts'
import { type LocalPostgres, startPostgres } from '../../local/postgres.ts'
import { withPostgres } from '../../local/with-postgres.ts'

let dataFolder: string
let running: LocalPostgres | undefined
let said: string[]
const settings = { fsync: 'off' }

beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'huiyin-postgres-'))
  said = []
})
afterEach(async () => {
  await running?.stop()
  running = undefined
  rmSync(dataFolder, { recursive: true, force: true })
})

const onProgress = ({ zh }: { zh: string }) => void said.push(zh)
const open = async (asked: { port?: number; revive?: boolean } = {}) =>
  (running = await startPostgres({ dataFolder, port: 0, settings, onProgress, ...asked }))

const ask = (url: string, question: string) =>
  withPostgres(url, async (client) => (await client.query(question)).rows as unknown[])

test('a database whose town was killed is taken over with everything in it', async () => {
  const town = `
    const { startPostgres } = await import('./local/postgres.ts')
    const { ownerUrl } = await startPostgres({ dataFolder: ${JSON.stringify(dataFolder)}, port: 0, onProgress() {} })
    process.stdout.write(ownerUrl, () => process.kill(process.pid, 'SIGKILL'))`
  const killed = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', town], {
    encoding: 'utf8',
  })
  expect(killed.signal).toBe('SIGKILL')
  await ask(killed.stdout, "create table promise as select '有回音' as kept")

  const { adopted, ownerUrl } = await open()

  expect(adopted).toBe(true)
  expect(ownerUrl).toBe(killed.stdout)
  expect(await ask(ownerUrl, 'select kept from promise')).toEqual([{ kept: '有回音' }])
})

test('a database that is killed under its town comes back on the same port with its rows', async () => {
  const { ownerUrl } = await open({ revive: true })
  await ask(ownerUrl, 'create table promise as select 1 as kept')
  const [postmaster] = readFileSync(join(dataFolder, 'postgres/postmaster.pid'), 'utf8').split('\n')

  process.kill(Number(postmaster), 'SIGKILL')

  await expect.poll(() => said.join(), { timeout: 30_000 }).toContain('正在重新启动')
  const kept = () => ask(ownerUrl, 'select kept from promise').catch(() => [])
  await expect.poll(kept, { timeout: 30_000 }).toEqual([{ kept: 1 }])
})

test('a database is found again with its rows after a stop, and the app role owns nothing', async () => {
  const first = await open()
  await ask(first.ownerUrl, 'create table promise as select 1 as kept')
  await first.stop()

  const second = await open()

  expect(second.adopted).toBe(false)
  expect(await ask(second.ownerUrl, 'select kept from promise')).toEqual([{ kept: 1 }])
  await expect(ask(second.appUrl, 'select kept from promise')).rejects.toThrow('permission denied')
})

test('a taken port is replaced by a free one and named', async () => {
  const guest = createServer()
  await new Promise<void>((listening) => guest.listen(0, '127.0.0.1', listening))
  const { port: taken } = guest.address() as { port: number }

  const { port } = await open({ port: taken })

  expect(port).not.toBe(taken)
  expect(said.join()).toContain(`端口 ${taken} 已被占用，数据库改用 ${port}`)
  await new Promise((closed) => guest.close(closed))
})

test('a process number that meanwhile belongs to somebody else does not hold up a start', async () => {
  await (await open()).stop()
  const somebodyElse = spawn('sleep', ['60'], postgresUser())
  writeFileSync(join(dataFolder, 'postgres/postmaster.pid'), `${somebodyElse.pid}\n${dataFolder}/postgres\n0\n54320\n`)

  expect((await open()).adopted).toBe(false)
  somebodyElse.kill()
})

test('a database whose passwords are gone is refused, not made anew', async () => {
  await (await open()).stop()
  rmSync(join(dataFolder, 'secrets'), { recursive: true })

  await expect(open()).rejects.toThrow('请从备份恢复')
})
