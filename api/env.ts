import { z } from 'zod'
import { readSetting } from '../db/read-setting.ts'
import { weakSecrets } from '../ops/weak-secrets.ts'

const switched = z.enum(['true', 'false']).transform((value) => value === 'true')
const list = z.string().transform((text) => text.split(/[\s,]+/).filter(Boolean))
const secret = z.string().min(32)
const keyRing = z.string().regex(/^[^:,.\s]+:[0-9a-f]{64}(,[^:,.\s]+:[0-9a-f]{64})*$/)

/** Name, shape, default and one line of doc each. Those marked secret are made once and never change. */
const schema = z.object({
  NODE_ENV: z
    .string()
    .default('development')
    .describe('写 production 时，密钥猜得到、数据库会丢数据或者有演示密码就不启动 / production refuses what is unsafe'),
  DATABASE_URL: z.string().min(1).meta({
    description: 'PostgreSQL 18，服务角色 / as the serving role',
    example: 'postgres://huiyin_app:…@db:5432/huiyin',
  }),
  TEMPORAL_ADDRESS: z.string().min(1).default('127.0.0.1:7233').describe('Temporal 地址 / its address'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('huiyin').describe('Temporal 命名空间 / its namespace'),
  HUIYIN_PAYLOAD_KEYS: keyRing.meta({
    description: '交给 Temporal 的内容的密钥，第一把用来加密 / keys of what Temporal keeps; the first encrypts',
    example: '2026:<64 hex>,2025:<64 hex>',
  }),
  HUIYIN_FIELD_KEYS: keyRing.meta({
    description:
      '姓名、电话、地址在数据库里加密的密钥，第一把用来加密；丢了就再也读不出来 / keys of names, telephones and addresses in the database; the first encrypts, and what is lost is never read again',
    example: '2026:<64 hex>,2025:<64 hex>',
  }),
  HUIYIN_QUERY_SECRET: secret.meta({
    description: '查询码的密钥，换了它所有查询码都失效 / derives query codes; a new one makes all codes worthless',
    example: '<64 hex>',
  }),
  HUIYIN_SESSION_SECRET: secret.meta({
    description: '登录会话的密钥 / signs the session cookie',
    example: '<64 hex>',
  }),
  HUIYIN_HOST: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .describe('监听地址；不是本机回环时 cookie 只走 TLS / where to listen'),
  HUIYIN_PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe('监听端口 / its port'),
  HUIYIN_TRUSTED_PROXIES: list
    .default([])
    .describe('可信反向代理的地址，只信它们的 X-Forwarded-For / the proxies whose X-Forwarded-For is believed'),
  HUIYIN_PASSWORD_DAYS: z.coerce
    .number()
    .int()
    .min(0)
    .max(3650)
    .default(0)
    .describe('密码满多少天必须更换，0 为不限 / days after which a password must be changed; 0: never'),
  HUIYIN_SECOND_FACTOR: z
    .enum(['nobody', 'administrators', 'everybody'])
    .default('nobody')
    .describe(
      '谁必须用动态口令登录：nobody、administrators（三员）、everybody / who must sign in with a second factor',
    ),
  HUIYIN_FILES: z.string().min(1).optional().meta({
    description:
      '存放照片和文件的目录，不要放在网站目录里；不设就不受理文件 / where files are kept; without it none are taken',
    example: '/var/lib/huiyin/files',
  }),
  HUIYIN_LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('日志级别 / log level'),
  HUIYIN_ALLOW_UNSAFE_POSTGRES: switched
    .default(false)
    .describe('只用于测试：数据库可以关闭 fsync / tests only: the database may run without fsync'),
})
export type ApiEnv = z.output<typeof schema>

/** Settings of the other rooms, which may stand in the same environment. */
const elsewhere: Readonly<Record<string, string>> = {
  DATABASE_OWNER_URL: '只用于迁移和管理命令：属主角色 / migrations and administrators’ commands only: the owning role',
  HUIYIN_WORKFLOW_BUNDLE: '办理进程：预先打好的流程包 / worker: a bundle built beforehand',
  HUIYIN_CACHED_WORKFLOWS: '办理进程：内存里的办理件数，默认 2000 / worker: stories kept in memory, 2000 by default',
  HUIYIN_DATA: '本机整套运行的数据目录，默认 .huiyin / npm start: the data folder',
  HUIYIN_CACHE: '本机整套运行的下载目录 / npm start: where Temporal is kept',
  HUIYIN_OFFLINE: '本机整套运行时不下载 / npm start: download nothing',
}

/** The api's configuration; each name may also be given as NAME_FILE. Throws a sentence for the operator. */
export function apiEnv(from: NodeJS.ProcessEnv): ApiEnv {
  const names = Object.keys(schema.shape)
  const known = new Set([...names, ...Object.keys(elsewhere)].flatMap((name) => [name, `${name}_FILE`]))
  const strange = Object.keys(from).filter((name) => name.startsWith('HUIYIN_') && !known.has(name))
  const parsed = schema.safeParse(Object.fromEntries(names.map((name) => [name, readSetting(from, name)])))
  const wrong = parsed.success ? unfit(parsed.data) : parsed.error.issues.map(lineOf)
  const told = [...strange.map((name) => `${name}: 没有这个配置项 / there is no such setting`), ...wrong]
  if (parsed.success && told.length === 0) return parsed.data
  const lines = told.map((line) => `  ${line}`)
  throw new Error(
    ['配置不正确（各项说明见 .env.example）：', 'Wrong settings (.env.example explains each):', ...lines].join('\n'),
  )
}

const lineOf = ({ path, message }: z.core.$ZodIssue) => `${path.join('.')}: ${message}`

/** What a throw-away town may do and a production town may not. */
function unfit(env: ApiEnv): string[] {
  if (env.NODE_ENV !== 'production') return []
  const { DATABASE_URL, HUIYIN_PAYLOAD_KEYS, HUIYIN_FIELD_KEYS, HUIYIN_QUERY_SECRET, HUIYIN_SESSION_SECRET } = env
  const weak = weakSecrets({
    DATABASE_URL,
    HUIYIN_PAYLOAD_KEYS,
    HUIYIN_FIELD_KEYS,
    HUIYIN_QUERY_SECRET,
    HUIYIN_SESSION_SECRET,
  })
  return env.HUIYIN_ALLOW_UNSAFE_POSTGRES
    ? [...weak, 'HUIYIN_ALLOW_UNSAFE_POSTGRES: 只用于测试，请去掉 / tests only: take it out']
    : weak
}

/** `.env.example` as it must stand at the root. */
export function envExample(): string {
  const own = Object.entries(schema.shape).flatMap(([name, shape]) => {
    const { description = '', example } = z.globalRegistry.get(shape) ?? {}
    const preset = shape instanceof z.ZodDefault ? shape.def.defaultValue : undefined
    const shown = typeof example === 'string' ? example : Array.isArray(preset) ? preset.join(',') : String(preset)
    return [`# ${description}`, `${preset === undefined ? '' : '# '}${name}=${shown}`, '']
  })
  const others = Object.entries(elsewhere).flatMap(([name, description]) => [`# ${description}`, `# ${name}=`, ''])
  return [
    '# 每一项也可以写成 名称_FILE=文件路径。',
    '# Each may also be given as NAME_FILE=path.',
    '',
    ...own,
    ...others,
  ].join('\n')
}
