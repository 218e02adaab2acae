import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Connection } from '@temporalio/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { searchAttributes } from '../../ops/search-attributes.ts'
import { startTemporal } from '../../local/temporal.ts'

let dataFolder: string
let said: string[]
let stop: (() => Promise<void>) | undefined

beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'huiyin-temporal-'))
  said = []
})
afterEach(async () => {
  await stop?.()
  stop = undefined
  rmSync(dataFolder, { recursive: true, force: true })
})

const ports = { frontend: 0, ui: 0 }
async function open() {
  const temporal = await startTemporal({ dataFolder, ports, onProgress: ({ zh }) => void said.push(zh) })
  stop = temporal.stop
  return temporal
}
const files = () => readdirSync(join(dataFolder, 'temporal'))

test('a Temporal server that outlived its town gives way, and every search attribute is there', async () => {
  const town = `
    const { startTemporal } = await import('./local/temporal.ts')
    await startTemporal({ dataFolder: ${JSON.stringify(dataFolder)}, ports: { frontend: 0, ui: 0 }, onProgress() {} })
    process.kill(process.pid, 'SIGKILL')`
  expect(spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', town]).signal).toBe('SIGKILL')

  const { address, namespace } = await open()

  const connection = await Connection.connect({ address })
  const known = await connection.operatorService.listSearchAttributes({ namespace })
  await connection.close()
  expect(Object.keys(known.customAttributes ?? {})).toEqual(expect.arrayContaining(Object.keys(searchAttributes)))
  expect(files().filter((name) => name.endsWith('.unreadable'))).toEqual([])
})

test('a file that Temporal cannot open is set aside and a new one begun', async () => {
  await (await open()).stop()
  const file = files().find((name) => name.endsWith('.db')) ?? 'none'
  for (const name of files().filter((name) => name.startsWith(file))) rmSync(join(dataFolder, 'temporal', name))
  writeFileSync(join(dataFolder, 'temporal', file), 'not a database')

  await open()

  expect(said.join()).toContain('从台账重新启动')
  expect(existsSync(join(dataFolder, 'temporal', `${file}.unreadable`))).toBe(true)
})
