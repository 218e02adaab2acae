import { request } from 'node:http'
import { defaultPayloadConverter } from '@temporalio/common'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseKeyRing } from '../../codec/key-ring.ts'
import { createPayloadCodec } from '../../codec/payload-codec.ts'
import { type CodecEndpoint, startCodecEndpoint } from '../../local/codec-endpoint.ts'

const codec = createPayloadCodec(parseKeyRing('HUIYIN_PAYLOAD_KEYS', `local:${'0123456789abcdef'.repeat(4)}`))
const ui = 'http://127.0.0.1:8233'
let endpoint: CodecEndpoint
beforeAll(async () => void (endpoint = await startCodecEndpoint({ codec, port: 0, uiOrigins: [ui] })))
afterAll(() => endpoint.stop())

/** What the UI sends: payloads in protobuf JSON, bytes as base64. */
async function sealed() {
  const [payload] = await codec.encode([defaultPayloadConverter.toPayload({ stage: 'handling' })!])
  const base64 = (bytes: unknown) => Buffer.from(bytes as Uint8Array).toString('base64')
  const metadata = Object.fromEntries(
    Object.entries(payload?.metadata ?? {}).map(([name, bytes]) => [name, base64(bytes)]),
  )
  return JSON.stringify({ payloads: [{ metadata, data: base64(payload?.data) }] })
}

const decode = async (headers: Record<string, string>) =>
  fetch(`${endpoint.url}/decode`, { method: 'POST', body: await sealed(), headers })

test('a sealed payload is readable in the Temporal UI', async () => {
  const answer = await decode({ origin: ui, 'content-type': 'application/json' })
  const { payloads } = (await answer.json()) as { payloads: { data: string }[] }
  expect(Buffer.from(payloads[0]!.data, 'base64').toString()).toBe('{"stage":"handling"}')
  expect(answer.headers.get('access-control-allow-origin')).toBe(ui)
})

test('a page from elsewhere reads nothing', async () => {
  expect((await decode({ origin: 'https://elsewhere.example' })).status).toBe(403)
})

test('a foreign name that was made to point at this machine is refused', async () => {
  const status = await new Promise((done) => {
    request(`${endpoint.url}/decode`, { method: 'POST', headers: { host: 'elsewhere.example' } }, (answer) =>
      done(answer.statusCode),
    ).end()
  })
  expect(status).toBe(421)
})
