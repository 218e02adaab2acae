import { loadClientConnectConfig } from '@temporalio/envconfig'
import { NativeConnection, Runtime, Worker } from '@temporalio/worker'
import { createActivities } from './activities/create-activities.ts'
import { createDataConverter } from './codec/data-converter.ts'
import { parseKeyRing } from './codec/key-ring.ts'
import { connect } from './db/connect.ts'
import { useFieldKeys } from './db/contact-seal.ts'
import { bundleWorkflows } from './ops/bundle-workflows.ts'
import { workerEnv } from './ops/env.ts'
import { fitForProduction } from './ops/fit-for-production.ts'
import { taskQueue } from './ops/task-queue.ts'

const env = workerEnv(process.env)
useFieldKeys(parseKeyRing('HUIYIN_FIELD_KEYS', env.HUIYIN_FIELD_KEYS))
const { db, close } = connect(env.DATABASE_URL, {
  sees: 'everything',
  name: 'huiyin-worker',
  max: 20,
  onLost: ({ name }) => Runtime.instance().logger.warn('a connection to the database was lost', { name }),
})
if (env.NODE_ENV === 'production') await fitForProduction(db)
const { connectionOptions } = loadClientConnectConfig()
const connection = await NativeConnection.connect({ ...connectionOptions, address: env.TEMPORAL_ADDRESS })
const worker = await Worker.create({
  connection,
  namespace: env.TEMPORAL_NAMESPACE,
  taskQueue,
  workflowBundle: await bundleWorkflows(env.HUIYIN_WORKFLOW_BUNDLE),
  activities: { ...createActivities(db) },
  dataConverter: createDataConverter(parseKeyRing('HUIYIN_PAYLOAD_KEYS', env.HUIYIN_PAYLOAD_KEYS)),
  identity: `huiyin-worker-${process.pid}`,
  maxCachedWorkflows: env.HUIYIN_CACHED_WORKFLOWS,
  shutdownGraceTime: '30s',
  shutdownForceTime: '60s',
})
await worker.run()
await connection.close()
await close()
