import type { AssignmentId, DocumentId, EventBody } from './suggestion.ts'

/** The results in force, by task in the order they came: of units that handle a matter separately (分别办理), each has its own. */
export type Results = ReadonlyMap<AssignmentId, DocumentId>

/** The results in force after one more event: a later one of the same task takes its place, and what a task gave back or lost goes with it. */
export function resultsAfter(results: Results, body: EventBody): Results {
  if (body.kind === 'resultSubmitted') return new Map([...results, [body.assignmentId, body.documentId]])
  if (body.kind === 'returnGranted' || body.kind === 'reassigned' || body.kind === 'redispatched')
    return new Map([...results].filter(([task]) => task !== body.assignmentId))
  return elsewhere.includes(body.kind) ? new Map() : results
}

/** The matter goes another way, and begins anew there. */
const elsewhere: readonly EventBody['kind'][] = ['reclassified', 'returnedToTownship', 'handedOver']
