import { fileURLToPath } from 'node:url'
import { bundleWorkflowCode, NativeConnection, Worker } from '@temporalio/worker'
import pg from 'pg'
import { minimalQueue } from './queue.ts'

// The denominator's worker: a process of its own beside ours, with the same cache of stories and the same pool.
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 20 })
const ring = { name: 'ring', text: 'insert into bench_ring (id) values ($1)' }
const connection = await NativeConnection.connect({ address: process.env['TEMPORAL_ADDRESS'] ?? '' })
const worker = await Worker.create({
  connection,
  namespace: process.env['TEMPORAL_NAMESPACE'] ?? '',
  taskQueue: minimalQueue,
  workflowBundle: await bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('./workflows.ts', import.meta.url)),
  }),
  activities: {
    nothing: async () => 0,
    ring: async (id: string) => void (await pool.query({ ...ring, values: [id] })),
  },
  maxCachedWorkflows: 2_000,
  shutdownGraceTime: '1s',
})
await worker.run()
await connection.close()
await pool.end()
