import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseKeyRing } from '../codec/key-ring.ts'
import { createPayloadCodec } from '../codec/payload-codec.ts'
import { localKeys, type LocalKeys } from './keys.ts'
import { checkOutsideTemporal, isOutsideTemporal } from './outside-temporal.ts'
import { startPostgres } from './postgres.ts'
import { readSetting } from '../db/read-setting.ts'
import { startTemporal, type LocalTemporal } from './temporal.ts'
import type { Say } from './words.ts'

/** A database, a Temporal server and keys, and in `env` everything that api and worker must be told of them. */
export interface Town {
  /** False as soon as the database or Temporal is somebody else's: then nothing of a demo may enter. */
  isOurs: boolean
  /** Undefined when an outside database is given without the role that may migrate it (DATABASE_OWNER_URL). */
  ownerUrl: string | undefined
  /** Only when the server is ours. */
  temporal: LocalTemporal | undefined
  keys: LocalKeys
  env: NodeJS.ProcessEnv
}

interface Opening {
  dataFolder: string
  /** The caller's environment: DATABASE_URL and the standard TEMPORAL_* variables take the place of what we would start. */
  env: NodeJS.ProcessEnv
  /** Postgres settings, such as `fsync: 'off'` for a throw-away town. */
  settings?: Record<string, string>
  /** Told how to stop each part as soon as it runs, so that a start that fails half-way leaves nothing behind. */
  opened: (stop: () => Promise<void>) => void
  onProgress: Say
}

/** Brings up what is missing, Postgres first. Nothing is migrated and no program is started yet. */
export async function openTown(opening: Opening): Promise<Town> {
  const { dataFolder, env } = opening
  const keys = localKeys(dataFolder)
  const payloadKeys = readSetting(env, 'HUIYIN_PAYLOAD_KEYS') ?? `local:${keys.payloadKey}`
  const database = await openDatabase(opening)
  const temporal = await openTemporal(opening, payloadKeys)
  return {
    isOurs: database.isOurs && temporal.isOurs,
    ownerUrl: database.ownerUrl,
    temporal: temporal.ours,
    keys,
    env: {
      ...temporal.env,
      TZ: 'UTC',
      DATABASE_URL: database.appUrl,
      // Migrations are over when the programs start; they never get the owner's role.
      DATABASE_OWNER_URL: undefined,
      DATABASE_OWNER_URL_FILE: undefined,
      HUIYIN_PAYLOAD_KEYS: payloadKeys,
      HUIYIN_FIELD_KEYS: readSetting(env, 'HUIYIN_FIELD_KEYS') ?? `local:${keys.fieldKey}`,
      HUIYIN_QUERY_SECRET: readSetting(env, 'HUIYIN_QUERY_SECRET') ?? keys.querySecret,
      HUIYIN_SESSION_SECRET: readSetting(env, 'HUIYIN_SESSION_SECRET') ?? keys.sessionSecret,
      HUIYIN_HOST: env['HUIYIN_HOST'] || '127.0.0.1',
      HUIYIN_FILES: env['HUIYIN_FILES'] || (env['HUIYIN_S3_ENDPOINT'] ? undefined : join(dataFolder, 'files')),
    },
  }
}

async function openDatabase({ dataFolder, env, settings, opened, onProgress }: Opening) {
  const appUrl = readSetting(env, 'DATABASE_URL')
  if (appUrl) {
    onProgress({ zh: '使用 DATABASE_URL 指定的数据库', en: 'Using the database of DATABASE_URL' })
    return { isOurs: false, appUrl, ownerUrl: readSetting(env, 'DATABASE_OWNER_URL') }
  }
  const postgres = await startPostgres({ dataFolder, ...(settings && { settings }), revive: true, onProgress })
  opened(postgres.stop)
  return { isOurs: true, ...postgres }
}

async function openTemporal({ dataFolder, env, opened, onProgress }: Opening, payloadKeys: string) {
  if (isOutsideTemporal(env)) {
    const { address, namespace } = await checkOutsideTemporal(env)
    onProgress({ zh: `使用已有的 Temporal：${address}`, en: `Using the Temporal server at ${address}` })
    return { isOurs: false, ours: undefined, env: { ...env, TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace } }
  }
  const codec = createPayloadCodec(parseKeyRing('HUIYIN_PAYLOAD_KEYS', payloadKeys))
  const temporal = await startTemporal({ dataFolder, codec, onProgress })
  opened(temporal.stop)
  return { isOurs: true, ours: temporal, env: { ...env, ...onlyOurs(dataFolder, env, temporal) } }
}

/** Variables that lead to our server and nowhere else: a profile in the home folder may carry another town's TLS and keys. */
function onlyOurs(dataFolder: string, env: NodeJS.ProcessEnv, temporal: { address: string; namespace: string }) {
  const profile = join(dataFolder, 'temporal/profile.toml')
  writeFileSync(profile, '[profile.default]\n')
  const foreign = Object.keys(env).filter((name) => /^TEMPORAL_(TLS|API_KEY|GRPC_META|CODEC)/.test(name))
  return {
    ...Object.fromEntries(foreign.map((name) => [name, undefined])),
    TEMPORAL_CONFIG_FILE: profile,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: temporal.namespace,
  }
}
