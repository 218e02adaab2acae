import type { Payload } from '@temporalio/common'
// CommonJS: take the default.
import proto from '@temporalio/proto'

const { Payloads } = proto.temporal.api.common.v1

/** Reads the body of Temporal's remote codec protocol: `{ payloads }` in protobuf JSON, bytes as base64. */
export const payloadsFromJson = (body: object): Payload[] => Payloads.fromObject(body).payloads

/** Writes it. */
export const payloadsToJson = (payloads: Payload[]): object => Payloads.create({ payloads }).toJSON()
