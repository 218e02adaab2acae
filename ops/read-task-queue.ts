import type { Client } from '@temporalio/client'
import { taskQueue } from './task-queue.ts'

export interface TaskQueue {
  /** Programs that asked for work lately. */
  readonly pollers: number
  /** Tasks that wait for one, as Temporal reckons. */
  readonly backlog: number
}

/** A worker that is well asks at least once a minute. */
const freshness = 120_000
const kinds = { workflow: 1, activity: 2 } as const

/** Who works for our task queue (or another), and what waits for them. Throws when Temporal is away. */
export async function readTaskQueue(client: Client, queue = taskQueue): Promise<TaskQueue> {
  const told = await Promise.all(
    Object.values(kinds).map((taskQueueType) =>
      client.workflowService.describeTaskQueue({
        namespace: client.options.namespace,
        taskQueue: { name: queue },
        taskQueueType,
        reportStats: true,
      }),
    ),
  )
  const since = Date.now() / 1_000 - freshness / 1_000
  const asking = told.flatMap(({ pollers }) => pollers ?? [])
  const fresh = asking.filter(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) > since)
  const identities = fresh.map(({ identity }) => identity)
  const waiting = told.map(({ stats }) => Number(stats?.approximateBacklogCount ?? 0))
  return { pollers: new Set(identities).size, backlog: waiting.reduce((sum, many) => sum + many, 0) }
}
