import type { Client } from '@temporalio/client'
import { defaultPayloadConverter, type Payload } from '@temporalio/common'
import proto from '@temporalio/proto'
import { unseal } from '../../codec/unseal.ts'
import type { CommitInput, Written } from '../../workflows/rules/answer.ts'
import type { Command, Life } from '../../workflows/rules/suggestion.ts'
import type { HistoryEvent } from '../history-events.ts'
import type { ToldEvent, ToldStep } from './told-step.ts'

type Building = { of: ToldStep['of']; commandId: string | null; seq: number | null; events: ToldEvent[] }

/**
 * The steps one run took, in order: each commit with the Update, Signal or timer that asked for it. Of what is sealed only command ids and
 * the ledger's length are taken. Workflow tasks, Temporal's own bookkeeping, are left out. Throws when a payload cannot be opened.
 */
export async function stepsOfRun(client: Client, events: readonly HistoryEvent[], run: number): Promise<ToldStep[]> {
  const open = <T>(payload: Payload | null | undefined) => opened<T>(client, payload)
  const steps: Building[] = []
  const begin = (of: Building['of'], told: ToldEvent[], commandId: string | null = null): Building => {
    const step = { of, commandId, seq: null, events: told }
    steps.push(step)
    return step
  }
  /** What was asked and has not been taken up, by command id; what woke the clock. */
  const asked = new Map<string, ToldEvent[]>()
  let woke: ToldEvent[] = []
  const commits = new Map<number, Building>()
  const byCommand = new Map<string, Building>()

  for (const event of events) {
    const {
      workflowExecutionStartedEventAttributes: started,
      workflowExecutionUpdateAcceptedEventAttributes: accepted,
      workflowExecutionUpdateCompletedEventAttributes: answered,
      workflowExecutionSignaledEventAttributes: signaled,
      activityTaskScheduledEventAttributes: scheduled,
    } = event
    const type = typeOf(event)
    const told = (name: string | null | undefined = null, commandId: string | null | undefined = null): ToldEvent => ({
      run,
      id: Number(event.eventId ?? 0),
      at: Number(event.eventTime?.seconds ?? 0) * 1_000 + Math.floor((event.eventTime?.nanos ?? 0) / 1e6),
      type,
      name: name ?? null,
      commandId: commandId ?? null,
    })
    if (type.startsWith('WORKFLOW_TASK_')) continue
    if (started) {
      const life = await open<Life>(started.input?.payloads?.[1])
      begin('begun', [told(started.workflowType?.name)]).seq = life?.seq ?? null
    } else if (accepted) {
      const { acceptedRequest } = accepted
      const id = acceptedRequest?.meta?.updateId ?? ''
      asked.set(id, [told(acceptedRequest?.input?.name, id)])
    } else if (signaled) {
      const command = await open<Command>(signaled.input?.payloads?.[0])
      const one = told(signaled.signalName, command?.id)
      if (command?.id) asked.set(command.id, [...(asked.get(command.id) ?? []), one])
      else woke.push(one)
    } else if (event.timerFiredEventAttributes) woke.push(told())
    else if (scheduled) {
      const { command } = (await open<CommitInput<Command>>(scheduled.input?.payloads?.[0])) ?? {}
      const id = command?.id ?? null
      const by = id === null ? woke : (asked.get(id) ?? [])
      if (id === null) woke = []
      else asked.delete(id)
      const step = begin('command', [...by, told(scheduled.activityType?.name, id)], id)
      commits.set(Number(event.eventId), step)
      if (id !== null) byCommand.set(id, step)
    } else if (answered) {
      const id = answered.meta?.updateId ?? ''
      const step = byCommand.get(id) ?? begin('command', asked.get(id) ?? [], id)
      asked.delete(id)
      step.events.push(told(null, id))
    } else if (type.startsWith('ACTIVITY_TASK_')) {
      const { activityTaskCompletedEventAttributes: completed } = event
      const of =
        completed ??
        event.activityTaskStartedEventAttributes ??
        event.activityTaskFailedEventAttributes ??
        event.activityTaskTimedOutEventAttributes ??
        event.activityTaskCanceledEventAttributes
      const step = commits.get(Number(of?.scheduledEventId)) ?? begin('command', [])
      step.events.push(told(null, step.commandId))
      if (completed) step.seq = (await open<Written>(completed.result?.payloads?.[0]))?.life.seq ?? null
    } else if (/^WORKFLOW_EXECUTION_(COMPLETED|FAILED|TIMED_OUT|CANCELED|TERMINATED|CONTINUED_AS_NEW)$/.test(type))
      begin('ended', [told()])
    else (steps.at(-1) ?? begin('begun', [])).events.push(told())
  }
  for (const [id, waiting] of asked) begin('command', waiting, id)
  if (woke.length > 0) begin('command', woke)
  return steps
}

const typeOf = ({ eventType }: HistoryEvent) =>
  (proto.temporal.api.enums.v1.EventType[eventType ?? 0] ?? '').replace('EVENT_TYPE_', '')

async function opened<T>(client: Client, payload: Payload | null | undefined): Promise<T | undefined> {
  if (!payload) return undefined
  const inner = await unseal(client.options.loadedDataConverter.payloadCodecs, payload)
  return inner && (defaultPayloadConverter.fromPayload(inner) as T)
}
