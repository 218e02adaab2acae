import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findTemporalDevServer } from '../../local/temporal-dev-server.ts'
import { findTimeSkippingServer } from '../../local/temporal-test-server.ts'

let empty: string
beforeAll(() => void (empty = mkdtempSync(join(tmpdir(), 'huiyin-cache-'))))
afterAll(() => rmSync(empty, { recursive: true }))

const onProgress = () => {}
const bareMachine = () => ({ PATH: '', HUIYIN_CACHE: empty, HUIYIN_OFFLINE: '1' })

test('an operator without any Temporal server is told every way to get one, in Chinese and English', async () => {
  const refusal = await findTemporalDevServer({ onProgress, env: bareMachine() }).catch((error: Error) => error.message)
  for (const way of [
    '找不到',
    'was not found',
    'TEMPORAL_CLI',
    'TEMPORAL_ADDRESS',
    'PATH',
    'temporal.download',
    'go install',
  ])
    expect(refusal).toContain(way)
})

test('a developer without the time-skipping server is told every way to get one', async () => {
  const refusal = await findTimeSkippingServer({ onProgress, env: bareMachine() }).catch(
    (error: Error) => error.message,
  )
  for (const way of ['找不到', 'was not found', 'TEMPORAL_TEST_SERVER', 'temporal.download', 'Maven'])
    expect(refusal).toContain(way)
})

test('a server that is named but cannot be run is refused, not passed over', async () => {
  const nowhere = join(empty, 'temporal')
  const env = { TEMPORAL_CLI: nowhere, TEMPORAL_TEST_SERVER: nowhere }
  await expect(findTemporalDevServer({ onProgress, env })).rejects.toThrow(nowhere)
  await expect(findTimeSkippingServer({ onProgress, env })).rejects.toThrow(nowhere)
})
