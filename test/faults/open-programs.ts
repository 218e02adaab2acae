import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, Connection } from '@temporalio/client'
import { createDataConverter } from '../../codec/data-converter.ts'
import { migrate } from '../../db/migrate.ts'
import { loadDemoWorld } from '../../local/demo-world.ts'
import { freePort } from '../../local/free-port.ts'
import { startPostgres } from '../../local/postgres.ts'
import { startTemporal } from '../../local/temporal.ts'
import { program } from '../town/kill/program.ts'
import { newRecord } from '../town/kill/recorder.ts'
import { comesUp, handsAt } from '../town/kill/watch.ts'
import { openSql } from '../town/open-sql.ts'
import { testKeys } from '../town/open-temporal.ts'
import { testFieldKeys } from '../town/field-keys.ts'

/** Where each program reaches the two servers. */
export interface Addresses {
  readonly databaseUrl: string
  readonly temporal: string
}
export type Programs = Awaited<ReturnType<typeof openPrograms>>

/**
 * The four programs as a supervisor keeps them, each started again when it ends: PostgreSQL with every durable setting on, Temporal with its file,
 * api and worker. `wires` may put something between, `books` fill them before the programs start.
 */
export async function openPrograms(
  wires: (straight: Addresses) => Promise<{ api: Addresses; worker: Addresses }> = async (straight) => ({
    api: straight,
    worker: straight,
  }),
  books: (urls: { appUrl: string; ownerUrl: string }) => Promise<void> = async () => {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-faults-'))
  const onProgress = () => {}
  const postgres = await startPostgres({ dataFolder: folder, port: 0, revive: true, onProgress })
  await migrate(postgres.ownerUrl)
  await loadDemoWorld({ ownerUrl: postgres.ownerUrl })
  await books(postgres)
  const temporal = await startTemporal({ dataFolder: folder, ports: { frontend: 0, ui: 0 }, onProgress })
  const port = await freePort(0)
  const reached = await wires({ databaseUrl: postgres.appUrl, temporal: temporal.address })
  const env = (at: Addresses) => ({
    DATABASE_URL: at.databaseUrl,
    TEMPORAL_ADDRESS: at.temporal,
    TEMPORAL_NAMESPACE: temporal.namespace,
    HUIYIN_PAYLOAD_KEYS: `test:${'0123456789abcdef'.repeat(4)}`,
    HUIYIN_FIELD_KEYS: testFieldKeys,
    HUIYIN_QUERY_SECRET: 'a-query-secret-for-the-fault-runs-001',
    HUIYIN_SESSION_SECRET: 'a-session-secret-for-the-fault-runs-1',
    HUIYIN_PORT: String(port),
  })
  const api = program('api/main.ts', env(reached.api), join(folder, 'api.log'))
  const worker = program('worker.ts', env(reached.worker), join(folder, 'worker.log'))
  api.start()
  worker.start()
  const base = `http://127.0.0.1:${port}`
  await comesUp(base, join(folder, 'api.log'))
  const sql = openSql(postgres.ownerUrl)
  const connection = await Connection.connect({ address: temporal.address })
  const client = new Client({ connection, namespace: temporal.namespace, dataConverter: createDataConverter(testKeys) })
  return {
    base,
    log: join(folder, 'api.log'),
    databaseUrl: postgres.appUrl,
    api,
    worker,
    sql,
    client,
    record: newRecord(),
    hands: await handsAt(base),
    /** Process numbers, read anew: a server that died has another one. */
    postmaster: () => Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
    temporalServer: () => Number(readFileSync(join(folder, 'temporal', 'pid'), 'utf8')),
    close: async () => {
      await Promise.all([api.stop(), worker.kill9()])
      await connection.close()
      await sql.end()
      await temporal.stop()
      await postgres.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
