/** Everything Temporal holds of every story, payloads opened, as one text to search in. */
import type { Client } from '@temporalio/client'
import type { Payload } from '@temporalio/common'
import { createPayloadCodec } from '../../codec/payload-codec.ts'
import { testKeys } from './open-temporal.ts'

const codec = createPayloadCodec(testKeys)
const utf8 = new TextDecoder()

export async function readEverything(client: Client, workflowIds: readonly string[]): Promise<string> {
  const texts: string[] = []
  for (const id of workflowIds) {
    const handle = client.workflow.getHandle(id)
    const { raw } = await handle.describe()
    await gather(raw, texts)
    await gather(await handle.fetchHistory(), texts)
  }
  return texts.join('\n')
}

async function gather(value: unknown, texts: string[]): Promise<void> {
  if (value === null || value === undefined) return
  if (typeof value !== 'object') return void texts.push(String(value as string | number | boolean))
  if (value instanceof Uint8Array) return void texts.push(utf8.decode(value))
  if (Array.isArray(value)) {
    for (const item of value) await gather(item, texts)
    return
  }
  if ('metadata' in value && 'data' in value && value.data instanceof Uint8Array) {
    const [open] = await codec.decode([value as Payload])
    texts.push(open?.data instanceof Uint8Array ? utf8.decode(open.data) : '')
    return
  }
  for (const [key, held] of Object.entries(value)) {
    texts.push(key)
    await gather(held, texts)
  }
}
