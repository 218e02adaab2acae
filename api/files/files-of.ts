import { diskStore } from '../../db/files/disk-store.ts'
import type { FileStore } from '../../db/files/file-store.ts'
import { s3Store } from '../../db/files/s3-store.ts'
import type { ApiEnv } from '../env.ts'

/** Where an operator has files lie, or undefined where none are taken. */
export function filesOf(env: ApiEnv): FileStore | undefined {
  const {
    HUIYIN_S3_ENDPOINT: endpoint,
    HUIYIN_S3_BUCKET: bucket,
    HUIYIN_S3_ACCESS_KEY: accessKey,
    HUIYIN_S3_SECRET_KEY: secretKey,
  } = env
  if (env.HUIYIN_FILES !== undefined) return diskStore(env.HUIYIN_FILES)
  if (!endpoint || !bucket || !accessKey || !secretKey) return undefined
  return s3Store({ endpoint, bucket, accessKey, secretKey, region: env.HUIYIN_S3_REGION })
}
