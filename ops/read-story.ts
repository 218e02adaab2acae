import type { Client } from '@temporalio/client'
import { defaultPayloadConverter, type Payload } from '@temporalio/common'
import { unseal } from '../codec/unseal.ts'
import type { Written } from '../workflows/rules/answer.ts'
import type { Life } from '../workflows/rules/suggestion.ts'
import { historyEvents, type HistoryEvent } from './history-events.ts'

/** What Temporal itself holds of a story; told by its history, so that neither the story nor a worker is disturbed. */
export type ToldStory =
  | { readonly status: 'absent' | 'ended' }
  | {
      readonly status: 'running'
      /** What it knows of its life: the last recorded answer, else what it began with. */
      readonly life: Life
      /** When its armed timers fire, epoch ms. */
      readonly alarms: readonly number[]
      /** Since when something of it waits for a worker, epoch ms; null when it rests. */
      readonly waitingSince: number | null
    }

/** Reads the newest run of a story. Throws when Temporal is away, or when a payload cannot be opened with the keys given. */
export async function readStory(client: Client, workflowId: string): Promise<ToldStory> {
  const events = await historyEvents(client, workflowId)
  if (events === null) return { status: 'absent' }
  if (events.some(isEnd)) return { status: 'ended' }
  return {
    status: 'running',
    life: await lifeIn(client, events),
    alarms: alarmsIn(events),
    waitingSince: waitingIn(events),
  }
}

const isEnd = (event: HistoryEvent) =>
  Boolean(
    event.workflowExecutionCompletedEventAttributes ??
    event.workflowExecutionFailedEventAttributes ??
    event.workflowExecutionTimedOutEventAttributes ??
    event.workflowExecutionCanceledEventAttributes ??
    event.workflowExecutionTerminatedEventAttributes ??
    event.workflowExecutionContinuedAsNewEventAttributes,
  )

/** Its one activity answers with the life as it was written; before the first answer it knows what it was begun with. */
async function lifeIn(client: Client, events: readonly HistoryEvent[]): Promise<Life> {
  const last = events.findLast((event) => event.activityTaskCompletedEventAttributes)
  const result = last?.activityTaskCompletedEventAttributes?.result?.payloads?.[0]
  if (result) return ((await opened(client, result)) as Written).life
  const begun = events[0]?.workflowExecutionStartedEventAttributes?.input?.payloads?.[1]
  if (!begun) throw new Error('a story that was begun with nothing')
  return (await opened(client, begun)) as Life
}

async function opened(client: Client, payload: Payload): Promise<unknown> {
  const inner = await unseal(client.options.loadedDataConverter.payloadCodecs, payload)
  return inner && defaultPayloadConverter.fromPayload(inner)
}

function alarmsIn(events: readonly HistoryEvent[]): number[] {
  const armed = new Map<number, number>()
  for (const event of events) {
    const { timerStartedEventAttributes: started, timerFiredEventAttributes: fired } = event
    if (started) armed.set(Number(event.eventId), instantOf(event.eventTime) + instantOf(started.startToFireTimeout))
    const over = fired ?? event.timerCanceledEventAttributes
    if (over) armed.delete(Number(over.startedEventId))
  }
  return [...armed.values()]
}

/** An activity that was scheduled and is not done, or a workflow task that was never completed (a failing one keeps its place). */
function waitingIn(events: readonly HistoryEvent[]): number | null {
  const waiting = new Map<number, number>()
  for (const event of events) {
    const { activityTaskScheduledEventAttributes: activity, workflowTaskScheduledEventAttributes: task } = event
    if (activity ?? task) waiting.set(Number(event.eventId), instantOf(event.eventTime))
    const done =
      event.workflowTaskCompletedEventAttributes ??
      event.activityTaskCompletedEventAttributes ??
      event.activityTaskFailedEventAttributes ??
      event.activityTaskTimedOutEventAttributes ??
      event.activityTaskCanceledEventAttributes
    if (done) waiting.delete(Number(done.scheduledEventId))
    // The first completed task sees everything that was scheduled for an earlier, failed one.
    if (event.workflowTaskCompletedEventAttributes)
      for (const [id] of waiting) if (events[id - 1]?.workflowTaskScheduledEventAttributes) waiting.delete(id)
  }
  return waiting.size === 0 ? null : Math.min(...waiting.values())
}

/** Epoch ms, or a duration in ms. */
const instantOf = (at: { seconds?: unknown; nanos?: number | null } | null | undefined): number =>
  Number(at?.seconds ?? 0) * 1_000 + Math.floor((at?.nanos ?? 0) / 1e6)
