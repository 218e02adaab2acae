import { z } from 'zod'
import { parseKeyRing, type KeyRing } from '../codec/key-ring.ts'
import { readSetting } from '../db/read-setting.ts'
import { ownerUrl } from '../db/seed/env.ts'
import { weakSecrets } from './weak-secrets.ts'

const schema = z.object({
  /** `production` refuses what is unsafe. */
  NODE_ENV: z.string().default('development'),
  /** The serving role's address. */
  DATABASE_URL: z.string().min(1),
  TEMPORAL_ADDRESS: z.string().default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().default('huiyin'),
  /** "id:hex,id:hex"; the first encrypts. */
  HUIYIN_PAYLOAD_KEYS: z.string().min(1),
  /** The same of names, telephones and addresses in the database. */
  HUIYIN_FIELD_KEYS: z.string().min(1),
  /** A bundle built beforehand; bundled at start when absent. */
  HUIYIN_WORKFLOW_BUNDLE: z.string().optional(),
  /** Stories kept in memory; one costs about 30 kB. */
  HUIYIN_CACHED_WORKFLOWS: z.coerce.number().int().positive().default(2_000),
})
export type WorkerEnv = z.infer<typeof schema>

/** The worker's configuration; each name may also be given as NAME_FILE. Throws a sentence for the operator. */
export function workerEnv(from: NodeJS.ProcessEnv): WorkerEnv {
  const read = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, readSetting(from, name)]))
  const parsed = schema.safeParse(read)
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')
    throw new Error(`配置缺失或不正确：${names}。\nMissing or wrong settings: ${names}.`)
  }
  const { NODE_ENV, DATABASE_URL, HUIYIN_PAYLOAD_KEYS, HUIYIN_FIELD_KEYS } = parsed.data
  const weak = NODE_ENV === 'production' ? weakSecrets({ DATABASE_URL, HUIYIN_PAYLOAD_KEYS, HUIYIN_FIELD_KEYS }) : []
  if (weak.length > 0)
    throw new Error(['配置不正确：', 'Wrong settings:', ...weak.map((line) => `  ${line}`)].join('\n'))
  return parsed.data
}

/** Where a caretaker's command finds Temporal. */
export function temporalEnv(
  from: NodeJS.ProcessEnv = process.env,
): Pick<WorkerEnv, 'TEMPORAL_ADDRESS' | 'TEMPORAL_NAMESPACE'> {
  const { TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE } = schema.shape
  const asked = z.object({ TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE })
  return asked.parse({
    TEMPORAL_ADDRESS: readSetting(from, 'TEMPORAL_ADDRESS'),
    TEMPORAL_NAMESPACE: readSetting(from, 'TEMPORAL_NAMESPACE'),
  })
}

/**
 * What preparing the database is told: the owning role's address, and the keys of contact fields where they are to be sealed anew. Throws a
 * sentence for the operator.
 */
export function preparationEnv(from: NodeJS.ProcessEnv = process.env): { ownerUrl: string; fieldKeys: KeyRing | null } {
  const written = readSetting(from, 'HUIYIN_FIELD_KEYS')
  return { ownerUrl: ownerUrl(from), fieldKeys: written ? parseKeyRing('HUIYIN_FIELD_KEYS', written) : null }
}
