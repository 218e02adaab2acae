import { fileURLToPath } from 'node:url'
import type { DataConverter } from '@temporalio/common'
import type { KeyRing } from './key-ring.ts'
import { createPayloadCodec } from './payload-codec.ts'

/** The file that encodes failures' messages and stack traces; named by path because the workflow bundle needs it too. */
export const failureConverterPath = fileURLToPath(new URL('./failure-converter.ts', import.meta.url))

/** The same converter for client and worker: payloads encrypted, failures encoded. */
export const createDataConverter = (keys: KeyRing): DataConverter => ({
  payloadCodecs: [createPayloadCodec(keys)],
  failureConverterPath,
})
