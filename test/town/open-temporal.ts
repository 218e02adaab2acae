import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, Connection } from '@temporalio/client'
import { TestWorkflowEnvironment } from '@temporalio/testing'
import { NativeConnection, Worker } from '@temporalio/worker'
import { inject } from 'vitest'
import type { Activities } from '../../activities/activities.ts'
import { createActivities } from '../../activities/create-activities.ts'
import { createDataConverter } from '../../codec/data-converter.ts'
import { parseKeyRing } from '../../codec/key-ring.ts'
import type { Database } from '../../db/connect.ts'
import { ensureNamespace } from '../../ops/ensure-namespace.ts'
import { indexedValueTypes, searchAttributes } from '../../ops/search-attributes.ts'
import { startTemporal } from '../../local/temporal.ts'
import { taskQueue } from '../../ops/task-queue.ts'

export const testPayloadKeys = `test:${'0123456789abcdef'.repeat(4)}`
export const testKeys = parseKeyRing('HUIYIN_PAYLOAD_KEYS', testPayloadKeys)
const dataConverter = createDataConverter(testKeys)

export interface OpenTemporal {
  readonly client: Client
  readonly address: string
  readonly namespace: string
  /** Runs a worker of this process on the database, with `hands` of its own where given; answers how to stop it. */
  readonly work: (db: Database, hands?: Activities) => Promise<() => Promise<void>>
  /** How far virtual time runs ahead of the wall clock, ms. */
  readonly ahead: () => Promise<number>
  readonly sleep: (ms: number) => Promise<void>
  readonly close: () => Promise<void>
}

async function worker(
  connection: NativeConnection,
  namespace: string,
  db: Database,
  hands: Activities = createActivities(db),
) {
  const made = await Worker.create({
    connection,
    namespace,
    taskQueue,
    workflowBundle: { codePath: inject('workflowBundle') },
    activities: { ...hands },
    dataConverter,
    maxCachedWorkflows: 200,
    shutdownForceTime: '5s',
  })
  const running = made.run()
  return async () => {
    made.shutdown()
    await running
  }
}

/** Temporal's own time-skipping server: months pass in milliseconds when `sleep` is called, and stand still otherwise. */
export async function openTimeSkipping(): Promise<OpenTemporal> {
  const env = await startTimeSkipping(4)
  const types = Object.entries(searchAttributes).map(([name, type]) => [name, indexedValueTypes[type]])
  await env.connection.operatorService.addSearchAttributes({
    namespace: 'default',
    searchAttributes: Object.fromEntries(types) as Record<string, number>,
  })
  return {
    client: env.client as unknown as Client,
    address: env.address,
    namespace: 'default',
    work: (db, hands) => worker(env.nativeConnection, 'default', db, hands),
    ahead: async () => (await env.currentTimeMs()) - Date.now(),
    sleep: async (ms) => env.sleep(ms),
    close: () => env.teardown(),
  }
}

/** The SDK gives the server five seconds to come up, which a busy machine may need twice. */
async function startTimeSkipping(tries: number): Promise<TestWorkflowEnvironment> {
  try {
    return await TestWorkflowEnvironment.createTimeSkipping({
      server: { executable: { type: 'existing-path', path: inject('timeSkippingServer') } },
      client: { dataConverter },
    })
  } catch (error) {
    if (tries <= 1) throw error
    return startTimeSkipping(tries - 1)
  }
}

/** The real development server, in a folder of its own. */
export async function openDevServer(): Promise<OpenTemporal> {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-temporal-'))
  const server = await startTemporal({ dataFolder: folder, ports: { frontend: 0, ui: 0 }, onProgress: () => {} })
  const connection = await Connection.connect({ address: server.address })
  await ensureNamespace(connection, server.namespace)
  const native = await NativeConnection.connect({ address: server.address })
  return {
    client: new Client({ connection, namespace: server.namespace, dataConverter }),
    address: server.address,
    namespace: server.namespace,
    work: (db, hands) => worker(native, server.namespace, db, hands),
    ahead: async () => 0,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    close: async () => {
      await native.close()
      await connection.close()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
