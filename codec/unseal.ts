import type { Payload, PayloadCodec } from '@temporalio/common'

/** One payload with every seal taken off. Throws when its key is not among the keys given. */
export async function unseal(codecs: readonly PayloadCodec[], payload: Payload): Promise<Payload | undefined> {
  let payloads = [payload]
  for (const codec of codecs) payloads = await codec.decode(payloads)
  return payloads[0]
}
