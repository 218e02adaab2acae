import { Connection } from '@temporalio/client'
import { loadClientConnectConfig } from '@temporalio/envconfig'
import proto from '@temporalio/proto'
import { temporalEnv } from './env.ts'
import { taskQueue } from './task-queue.ts'

// `npm run worker:health`: does somebody ask Temporal for work? A worker that is well asks at least once a minute. Ends with 0 or 1.
const freshness = 120_000

const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace } = temporalEnv()
const { connectionOptions } = loadClientConnectConfig()
try {
  const connection = await Connection.connect({ ...connectionOptions, address, connectTimeout: 5_000 })
  const { pollers } = await connection.workflowService.describeTaskQueue({
    namespace,
    taskQueue: { name: taskQueue },
    taskQueueType: proto.temporal.api.enums.v1.TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW,
  })
  await connection.close()
  const asked = (pollers ?? []).map(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1000)
  if (!asked.some((at) => Date.now() - at < freshness)) throw new Error('no worker has asked for work')
  process.stdout.write('办理进程在工作。\nA worker is at work.\n')
} catch (error) {
  const why = error instanceof Error ? error.message : String(error)
  process.stderr.write(`办理进程没有在取任务：${why}\nNo worker asks for work: ${why}\n`)
  process.exit(1)
}
