import { readFileSync } from 'node:fs'
import { z } from 'zod'

const schema = z.object({
  /** The serving role's address. */
  DATABASE_URL: z.string().min(1),
  TEMPORAL_ADDRESS: z.string().default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().default('huiyin'),
  /** "id:hex,id:hex"; the first encrypts. */
  HUIYIN_PAYLOAD_KEYS: z.string().min(1),
  /** A bundle built beforehand; bundled at start when absent. */
  HUIYIN_WORKFLOW_BUNDLE: z.string().optional(),
  /** Stories kept in memory; one costs about 30 kB. */
  HUIYIN_CACHED_WORKFLOWS: z.coerce.number().int().positive().default(2_000),
})
export type WorkerEnv = z.infer<typeof schema>

/** The worker's configuration; each name may also be given as NAME_FILE. Throws a sentence for the operator. */
export function workerEnv(from: NodeJS.ProcessEnv): WorkerEnv {
  const read = Object.fromEntries(
    Object.keys(schema.shape).map((name) => {
      const file = from[`${name}_FILE`]
      return [name, from[name] ?? (file === undefined ? undefined : readFileSync(file, 'utf8').trim())]
    }),
  )
  const parsed = schema.safeParse(read)
  if (parsed.success) return parsed.data
  const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')
  throw new Error(`配置缺失或不正确：${names}。\nMissing or wrong settings: ${names}.`)
}
