import type { Client } from '@temporalio/client'
import type { Subject } from '../../db/queries/compare-with-ledger.ts'

export type RunningStory = Subject & { readonly workflowId: string }

const limit = 100
const query = 'ExecutionStatus = "Running" AND WorkflowType IN ("suggestion", "research")'

/** Every story that runs, page by page, as Temporal's own list has it (which follows a moment late). */
export async function* runningStories(client: Client): AsyncGenerator<readonly RunningStory[]> {
  let page: RunningStory[] = []
  for await (const { workflowId, type } of client.workflow.list({ query, pageSize: limit })) {
    const kind = type === 'research' ? 'research' : 'suggestion'
    page.push({ kind, id: workflowId.replace(`${kind}/`, ''), workflowId })
    if (page.length < limit) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}
