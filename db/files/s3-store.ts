import { createHash } from 'node:crypto'
import type { AwsClient } from 'aws4fetch'
import { StoreAway, type FileStore } from './file-store.ts'
import { placeOf } from './path-of.ts'
import { unchanged } from './unchanged.ts'

export interface S3Settings {
  /** Such as `https://s3.example.gov.cn`; buckets are named in the path. */
  readonly endpoint: string
  readonly region: string
  readonly bucket: string
  readonly accessKey: string
  readonly secretKey: string
}

/** Less than a door may take (ms): ten megabytes on the county's own network. */
const patience = 8_000

/** Files in a store that speaks S3, under the same names as in a folder: one may be copied into the other. It is asked when a file comes, goes or is looked for. */
export function s3Store(settings: S3Settings): FileStore {
  const bucket = `${settings.endpoint.replace(/\/$/, '')}/${settings.bucket}`
  const addressOf = (fileId: string) => `${bucket}/${placeOf(fileId)}`
  let made: AwsClient | undefined
  const ask = async (url: string, init: RequestInit = {}, within = patience): Promise<Response> => {
    made ??= await clientOf(settings)
    const signed = await made.sign(url, init)
    try {
      return await fetch(signed, { signal: AbortSignal.timeout(within), redirect: 'error' })
    } catch {
      throw new StoreAway('UNREACHABLE')
    }
  }
  return {
    keep: async (fileId, bytes) => {
      // Signed with what is sent: a store that got something else refuses it.
      const headers = { 'x-amz-content-sha256': createHash('sha256').update(bytes).digest('hex') }
      const answer = await ask(addressOf(fileId), { method: 'PUT', headers, body: Buffer.from(bytes) })
      await drained(answer)
      if (!answer.ok) throw new StoreAway(String(answer.status))
    },
    read: async (file) => {
      const answer = await ask(addressOf(file.id))
      if (answer.status === 404) {
        await drained(answer)
        throw new Error(`file ${file.id} is not where it lay`)
      }
      if (!answer.ok) {
        await drained(answer)
        throw new StoreAway(String(answer.status))
      }
      return unchanged(await bytesOf(answer), file)
    },
    remove: async (fileId) => {
      const answer = await ask(addressOf(fileId), { method: 'DELETE' })
      await drained(answer)
      if (!answer.ok && answer.status !== 404) throw new StoreAway(String(answer.status))
      // A bucket with versions hides what it is told to remove, and keeps it.
      if (answer.headers.get('x-amz-delete-marker') === 'true') throw new Error('the bucket keeps old versions')
    },
    // The store takes an object whole or not at all.
    tidy: async () => 0,
    isThere: async () => {
      try {
        const answer = await ask(bucket, { method: 'HEAD' }, 3_000)
        await drained(answer)
        return answer.ok
      } catch {
        return false
      }
    },
  }
}

async function clientOf({ accessKey, secretKey, region }: S3Settings): Promise<AwsClient> {
  // Where files lie on disk, the library is never loaded.
  const { AwsClient: Client } = await import('aws4fetch')
  return new Client({ accessKeyId: accessKey, secretAccessKey: secretKey, service: 's3', region })
}

/** A body that breaks off on its way is a store that went away. */
async function bytesOf(answer: Response): Promise<Buffer> {
  try {
    return Buffer.from(await answer.arrayBuffer())
  } catch {
    throw new StoreAway('BROKEN_OFF')
  }
}

const drained = async (answer: Response) => {
  await answer.body?.cancel()
}
