import { commitResearch } from '../db/commands/commit-research.ts'
import { commitTransition } from '../db/commands/commit-transition.ts'
import type { Database } from '../db/connect.ts'
import type { Activities } from './activities.ts'
import { retryable } from './retryable.ts'

/** The hands, bound to their memory. Each is one transaction, safe to repeat. */
export const createActivities = (db: Database): Activities => ({
  commitTransition: (input) => retryable(() => commitTransition(db, input)),
  commitResearch: (input) => retryable(() => commitResearch(db, input)),
})
