import { isGrpcServiceError, type Client } from '@temporalio/client'
import type { temporal } from '@temporalio/proto'

export type HistoryEvent = temporal.api.history.v1.IHistoryEvent

const notFound = 5

/** The history of a story's newest run as Temporal keeps it, sealed; null when Temporal does not know the story. */
export async function historyEvents(client: Client, workflowId: string): Promise<HistoryEvent[] | null> {
  try {
    const { events } = await client.workflow.getHandle(workflowId).fetchHistory()
    return events ?? []
  } catch (error) {
    // The SDK hands this one through as it comes. A namespace that is not there is another matter: then nothing is known of anyone.
    if (isGrpcServiceError(error) && error.code === notFound && !/namespace/i.test(error.details)) return null
    throw error
  }
}
