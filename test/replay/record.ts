/**
 * Records what the replay corpus still lacks: `TZ=UTC npx tsx test/replay/record.ts`. Whole lives of every route, ended and open in each
 * stage, on the development server; what only the alarm brings about, on the time-skipping one. A history that exists stays as it is:
 * a corpus that is recorded anew with every change of the stories protects nobody.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, Connection } from '@temporalio/client'
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js'
import { TestWorkflowEnvironment } from '@temporalio/testing'
import { NativeConnection, Worker } from '@temporalio/worker'
import { createActivities } from '../../activities/create-activities.ts'
import { createDataConverter } from '../../codec/data-converter.ts'
import { connect, type Database } from '../../db/connect.ts'
import { migrate } from '../../db/migrate.ts'
import { loadDemoWorld } from '../../local/demo-world.ts'
import { startPostgres } from '../../local/postgres.ts'
import { indexedValueTypes, searchAttributes } from '../../ops/search-attributes.ts'
import { findTimeSkippingServer } from '../../local/temporal-test-server.ts'
import { startTemporal } from '../../local/temporal.ts'
import { taskQueue } from '../../ops/task-queue.ts'
import { freshBundle } from './fresh-bundle.ts'
import { recordedKeys } from './keys.ts'
import '../town/field-keys.ts'
import { liveOn, type Town } from './live-on.ts'
import { bends, budgeted, overdue, type Scene } from './scenes.ts'

const onProgress = ({ en }: { en: string }) => void process.stderr.write(`${en}\n`)
const dataConverter = createDataConverter(recordedKeys)
const histories = join(import.meta.dirname, 'histories')
const folder = mkdtempSync(join(tmpdir(), 'huiyin-record-'))
const pathOf = (name: string) => join(histories, `${name}.json`)

mkdirSync(histories, { recursive: true })
const postgres = await startPostgres({ dataFolder: folder, port: 0, onProgress })
await migrate(postgres.ownerUrl)
await loadDemoWorld({ ownerUrl: postgres.ownerUrl })
const { db, close } = connect(postgres.appUrl, { sees: 'everything', name: 'huiyin-record', max: 10 })
try {
  await onDevServer({ ...budgeted, ...bends })
  await onTimeSkippingServer(overdue)
} finally {
  await close()
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function onDevServer(scenes: Record<string, Scene>) {
  const server = await startTemporal({ dataFolder: folder, ports: { frontend: 0, ui: 0 }, onProgress })
  const connection = await Connection.connect({ address: server.address })
  const native = await NativeConnection.connect({ address: server.address })
  const { namespace } = server
  const client = new Client({ connection, namespace, dataConverter })
  try {
    await record(native, scenes, { db, client, namespace, now: async () => Date.now(), wait: async () => {} })
  } finally {
    await native.close()
    await connection.close()
    await server.stop()
  }
}

async function onTimeSkippingServer(scenes: Record<string, Scene>) {
  const path = await findTimeSkippingServer({ onProgress })
  const env = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
    client: { dataConverter },
  })
  const types = Object.entries(searchAttributes).map(([name, type]) => [name, indexedValueTypes[type]] as const)
  await env.connection.operatorService.addSearchAttributes({
    namespace: 'default',
    searchAttributes: Object.fromEntries(types) as Record<string, number>,
  })
  try {
    const client = env.client as unknown as Client
    const now = () => env.currentTimeMs()
    const wait = async (ms: number) => void (ms > 0 && (await env.sleep(ms)))
    await record(env.nativeConnection, scenes, { db, client, namespace: 'default', now, wait })
  } finally {
    await env.teardown()
  }
}

async function record(native: NativeConnection, scenes: Record<string, Scene>, town: Town & { namespace: string }) {
  const worker = await Worker.create({
    connection: native,
    namespace: town.namespace,
    taskQueue,
    workflowBundle: await freshBundle(),
    activities: { ...createActivities(town.db as Database) },
    dataConverter,
  })
  await worker.runUntil(async () => {
    for (const [name, scene] of Object.entries(scenes)) {
      if (existsSync(pathOf(name))) continue
      const { suggestionId, researchId } = await liveOn(town, scene, async (stage, workflowId) => {
        // A story is kept open once in each stage it can stand in.
        if (name === 'township' && stage === 'handling')
          await town.client.workflow.getHandle(workflowId).signal('resync')
        const open = `open-${workflowId.startsWith('research/') ? 'research-' : ''}${stage}`
        if (stage !== 'closed' && stage !== 'concluded' && !existsSync(pathOf(open)))
          await keep(town.client, workflowId, open)
      })
      await keep(town.client, `suggestion/${suggestionId}`, name)
      if (researchId !== null) await keep(town.client, `research/${researchId}`, `${name}-research`)
    }
  })
}

async function keep(client: Client, workflowId: string, name: string) {
  const history = await client.workflow.getHandle(workflowId).fetchHistory()
  writeFileSync(pathOf(name), `${JSON.stringify(JSON.parse(historyToJSON(history)))}\n`)
  onProgress({ en: `${name}: ${history.events?.length ?? 0} events` })
}
