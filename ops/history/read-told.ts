import type { Client } from '@temporalio/client'
import { historyEvents } from '../history-events.ts'
import { stepsOfRun } from './steps-of-run.ts'
import type { ToldStep } from './told-step.ts'

/**
 * Every step of a story that Temporal still holds, all its runs, oldest first; null when it holds none (any more). Throws when Temporal is
 * away, or when a payload cannot be opened with the keys given.
 */
export async function readTold(client: Client, workflowId: string): Promise<ToldStep[] | null> {
  // The list follows a moment late; the newest run is asked for by itself.
  const newest = await historyEvents(client, workflowId)
  if (newest === null) return null
  const newestId = newest[0]?.workflowExecutionStartedEventAttributes?.originalExecutionRunId
  const earlier: { runId: string; startTime: Date }[] = []
  for await (const run of client.workflow.list({ query: `WorkflowId = "${workflowId}"` }))
    if (run.runId !== newestId) earlier.push(run)
  earlier.sort((a, b) => a.startTime.getTime() - b.startTime.getTime())
  const steps: ToldStep[] = []
  let run = 0
  for (const { runId } of earlier) {
    // Retention may take one away between the list and the look.
    const events = await historyEvents(client, workflowId, runId)
    if (events) steps.push(...(await stepsOfRun(client, events, ++run)))
  }
  return [...steps, ...(await stepsOfRun(client, newest, ++run))]
}
