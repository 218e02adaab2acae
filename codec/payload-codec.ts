import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { METADATA_ENCODING_KEY, type Payload, type PayloadCodec } from '@temporalio/common'
// CommonJS: take the default.
import proto from '@temporalio/proto'
import type { KeyRing } from './key-ring.ts'

const encoding = 'binary/encrypted'
const bytes = (text: string) => new TextEncoder().encode(text)
const text = (value: Uint8Array | null | undefined) => (value ? new TextDecoder().decode(value) : '')

/** AES-256-GCM for every payload that reaches Temporal; the key's id travels in the metadata. */
export function createPayloadCodec(keys: KeyRing): PayloadCodec {
  const [current] = keys
  if (!current) throw new Error('no payload key')
  return {
    encode: async (payloads) => payloads.map((payload) => encrypt(payload, current)),
    decode: async (payloads) => payloads.map((payload) => decrypt(payload, keys)),
  }
}

function encrypt(payload: Payload, [id, key]: [string, Buffer]): Payload {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const clear = proto.temporal.api.common.v1.Payload.encode(payload).finish()
  const data = Buffer.concat([iv, cipher.update(clear), cipher.final(), cipher.getAuthTag()])
  return { metadata: { [METADATA_ENCODING_KEY]: bytes(encoding), 'encryption-key-id': bytes(id) }, data }
}

function decrypt(payload: Payload, keys: KeyRing): Payload {
  if (text(payload.metadata?.[METADATA_ENCODING_KEY]) !== encoding || !payload.data) return payload
  const id = text(payload.metadata?.['encryption-key-id'])
  const key = keys.get(id)
  if (!key) throw new Error(`payload key ${id} is not among the keys given`)
  const data = Buffer.from(payload.data)
  const decipher = createDecipheriv('aes-256-gcm', key, data.subarray(0, 12))
  decipher.setAuthTag(data.subarray(-16))
  return proto.temporal.api.common.v1.Payload.decode(
    Buffer.concat([decipher.update(data.subarray(12, -16)), decipher.final()]),
  )
}
