import type { Client } from '@temporalio/client'
import { defaultPayloadConverter, type Payload } from '@temporalio/common'
import proto from '@temporalio/proto'
import { unseal } from '../codec/unseal.ts'
import { historyEvents, type HistoryEvent } from '../ops/history-events.ts'

export interface HistoryEntry {
  readonly id: number
  readonly at: string
  readonly type: string
  /** What the event holds, payloads decoded; ids, enums and instants only. */
  readonly data: unknown
}

/** Temporal's own history of one story, every payload decoded; null when Temporal does not know it. */
export async function readHistory(client: Client, workflowId: string): Promise<HistoryEntry[] | null> {
  const events = await historyEvents(client, workflowId)
  return events && Promise.all(events.map((event) => entryOf(client, event)))
}

async function entryOf(client: Client, event: HistoryEvent): Promise<HistoryEntry> {
  const { eventId, eventTime, eventType, ...rest } = event
  const attributes = Object.entries(rest).find(([key, held]) => key.endsWith('EventAttributes') && held)?.[1]
  const seconds = Number(eventTime?.seconds ?? 0)
  return {
    id: Number(eventId ?? 0),
    at: new Date(seconds * 1000 + Math.floor((eventTime?.nanos ?? 0) / 1e6)).toISOString(),
    type: (proto.temporal.api.enums.v1.EventType[eventType ?? 0] ?? '').replace('EVENT_TYPE_', ''),
    data: await decoded(client, attributes),
  }
}

const isPayload = (value: object): value is Payload => 'metadata' in value && 'data' in value

async function decoded(client: Client, value: unknown): Promise<unknown> {
  if (value === null || typeof value !== 'object') return value
  if (value instanceof Uint8Array) return undefined
  if (Array.isArray(value)) return Promise.all(value.map((item) => decoded(client, item)))
  if (isPayload(value)) return clear(client, value)
  if ('toNumber' in value && typeof value.toNumber === 'function') return Number(value)
  const entries = await Promise.all(
    Object.entries(value).map(async ([key, held]) => [key, await decoded(client, held)] as const),
  )
  return Object.fromEntries(entries.filter(([, held]) => held !== undefined && held !== null && held !== ''))
}

async function clear(client: Client, payload: Payload): Promise<unknown> {
  const inner = await unseal(client.options.loadedDataConverter.payloadCodecs, payload)
  try {
    return inner ? defaultPayloadConverter.fromPayload(inner) : undefined
  } catch {
    return '…'
  }
}
