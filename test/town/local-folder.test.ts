import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holdFolder } from '../../local/hold-folder.ts'
import { localKeys } from '../../local/keys.ts'

let dataFolder: string
beforeEach(() => void (dataFolder = mkdtempSync(join(tmpdir(), 'huiyin-folder-'))))
afterEach(() => rmSync(dataFolder, { recursive: true, force: true }))

test('a second start on the same folder says who holds it and ends with 1', () => {
  const release = holdFolder(dataFolder)
  const second = spawnSync(process.execPath, ['--import', 'tsx', 'local/start.ts'], {
    encoding: 'utf8',
    env: { ...process.env, HUIYIN_DATA: dataFolder },
  })
  release()
  expect(second.stderr).toContain(`正由另一个回音使用（进程 ${process.pid}）`)
  expect(second.status).toBe(1)
})

test('a folder whose town was killed is free again, even when its number was given to another program', () => {
  writeFileSync(join(dataFolder, 'lock'), `${process.ppid}\nnode --import tsx local/start.ts`)
  const release = holdFolder(dataFolder)
  expect(() => holdFolder(dataFolder)).toThrow('正由另一个回音使用')
  release()
  holdFolder(dataFolder)()
})

test('keys are made once and only their owner may read them', () => {
  const first = localKeys(dataFolder)
  expect(first.payloadKey).toMatch(/^[0-9a-f]{64}$/)
  expect(localKeys(dataFolder)).toEqual(first)
  expect(statSync(join(dataFolder, 'secrets/keys.json')).mode & 0o777).toBe(0o600)
})
