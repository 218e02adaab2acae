import { z } from 'zod'
import type { Cast } from './cast.ts'

const history = z.object({ events: z.array(z.object({ type: z.string(), data: z.unknown() })) })

/** Event types that stand for one billable action each; an Update also has its acceptance only. */
const actions = new Set([
  'WORKFLOW_EXECUTION_STARTED',
  'WORKFLOW_EXECUTION_UPDATE_ACCEPTED',
  'WORKFLOW_EXECUTION_SIGNALED',
  'ACTIVITY_TASK_SCHEDULED',
  'TIMER_STARTED',
  'UPSERT_WORKFLOW_SEARCH_ATTRIBUTES',
  'WORKFLOW_PROPERTIES_MODIFIED',
  'WORKFLOW_EXECUTION_CONTINUED_AS_NEW',
  'MARKER_RECORDED',
])

/** What one suggestion cost Temporal, by its history: events, and actions as Temporal bills them (an activity's retry is one more). */
export async function actionsOf(cast: Cast, id: string): Promise<{ actions: number; events: number }> {
  const supervisor = await cast.as('officer')
  const { events } = history.parse(await supervisor.get(`/api/suggestions/${id}/history`))
  const retries = events.filter(({ type }) => type === 'ACTIVITY_TASK_STARTED').map(({ data }) => retriesIn(data))
  const counted = events.filter(({ type }) => actions.has(type)).length
  return { actions: counted + retries.reduce((sum, n) => sum + n, 0), events: events.length }
}

const started = z.object({ attempt: z.number().default(1) })
const retriesIn = (data: unknown) => Math.max(0, (started.safeParse(data).data?.attempt ?? 1) - 1)
