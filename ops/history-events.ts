import { isGrpcServiceError, type Client } from '@temporalio/client'
import type { temporal } from '@temporalio/proto'

export type HistoryEvent = temporal.api.history.v1.IHistoryEvent

const notFound = 5

/** The history of one run of a story as Temporal keeps it, sealed: its newest, unless one is named. Null when Temporal does not know it. */
export async function historyEvents(
  client: Client,
  workflowId: string,
  runId?: string,
): Promise<HistoryEvent[] | null> {
  try {
    const { events } = await client.workflow.getHandle(workflowId, runId).fetchHistory()
    return events ?? []
  } catch (error) {
    // The SDK hands this one through as it comes. A namespace that is not there is another matter: then nothing is known of anyone.
    if (isGrpcServiceError(error) && error.code === notFound && !/namespace/i.test(error.details)) return null
    throw error
  }
}
