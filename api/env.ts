import { z } from 'zod'
import { readSetting } from '../db/read-setting.ts'
import { weakSecrets } from '../ops/weak-secrets.ts'

const switched = z.enum(['true', 'false']).transform((value) => value === 'true')
const list = z.string().transform((text) => text.split(/[\s,]+/).filter(Boolean))
const secret = z.string().min(32)
/** TLS, or this machine: nothing in between may read a secret or a code. */
const overTls = z.url().refine((text) => /^(https:|http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/])/.test(text), {
  error: '必须是 https 地址 / an https address',
})
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
  HUIYIN_OIDC_ISSUER: overTls.optional().meta({
    description:
      '统一身份认证（OIDC）的签发者，与它令牌里的 iss 一字不差；从这一项到 RETURN_TO 要设都设，都不设就没有 / the identity provider’s issuer, to the letter; from here to RETURN_TO all are set or none',
    example: 'https://sso.example.gov.cn/realms/county',
    off: true,
  }),
  HUIYIN_OIDC_AUTHORIZATION_ENDPOINT: overTls.optional().meta({
    description: '它的登录地址 / where people sign in',
    example: 'https://sso.example.gov.cn/realms/county/protocol/openid-connect/auth',
    off: true,
  }),
  HUIYIN_OIDC_TOKEN_ENDPOINT: overTls.optional().meta({
    description: '它的令牌地址，接口进程要能访问 / where the api fetches the token',
    example: 'https://sso.example.gov.cn/realms/county/protocol/openid-connect/token',
    off: true,
  }),
  HUIYIN_OIDC_JWKS_ENDPOINT: overTls.optional().meta({
    description: '它的公钥地址，接口进程要能访问 / where the api fetches its public keys',
    example: 'https://sso.example.gov.cn/realms/county/protocol/openid-connect/certs',
    off: true,
  }),
  HUIYIN_OIDC_CLIENT_ID: z.string().min(1).optional().meta({
    description: '它给回音的客户端编号 / the client id it gave',
    example: 'huiyin',
    off: true,
  }),
  HUIYIN_OIDC_CLIENT_SECRET: z.string().min(16).optional().meta({
    description: '它给回音的客户端密钥，写成 HUIYIN_OIDC_CLIENT_SECRET_FILE / the client secret, better as _FILE',
    example: '<from the provider>',
    off: true,
  }),
  HUIYIN_OIDC_RETURN_TO: overTls.optional().meta({
    description: '登录后回到哪里，要在它那里登记 / where people come back to, registered with it',
    example: 'https://huiyin.example.gov.cn/console/sign-in/back',
    off: true,
  }),
  HUIYIN_OIDC_CLIENT_AUTH: z
    .enum(['basic', 'post'])
    .default('basic')
    .describe('取令牌时怎样出示密钥 / how the secret is shown at the token endpoint'),
  HUIYIN_OIDC_SECOND_FACTOR: list
    .default([])
    .describe(
      '令牌里有 acr:值 或 amr:值 中的一个，就算它已经做过双因素，不再问动态口令；不设就照样问 / acr:VALUE or amr:VALUE that are trusted as two factors; without any a code is still asked',
    ),
  HUIYIN_OIDC_MAX_AGE: z.coerce
    .number()
    .int()
    .min(0)
    .max(86_400)
    .default(300)
    .describe(
      '在它那里登录超过多少秒的要重新登录，防止共用电脑上接着用前一个人的；0 为由它决定 / seconds after which one signs in there anew, for machines are shared; 0: the provider decides',
    ),
  HUIYIN_PRACTICE: switched
    .default(false)
    .describe(
      '演练：每页每纸都标明“演练”，要有自己的数据库，与正式的分开 / practice: marked on every page and paper, on a database of its own',
    ),
  HUIYIN_CITIZEN_URL: overTls
    .refine((text) => new URL(text).pathname === '/' && !/[?#]/.test(text), {
      error: '只写到域名为止，不带路径 / the address alone, without a path',
    })
    .transform((text) => new URL(text).origin)
    .optional()
    .meta({
      description:
        '群众凭回执查询的网页的公开地址，回执上印它的二维码；不设就没有这个网页 / the public address of the page on which citizens look up their receipts, printed on them as a QR code; without it there is no such page',
      example: 'https://huiyin.example.gov.cn',
      off: true,
    }),
  HUIYIN_FILES: z.string().min(1).optional().meta({
    description:
      '存放照片和文件的目录，不要放在网站目录里；不设就不受理文件 / where files are kept; without it none are taken',
    example: '/var/lib/huiyin/files',
  }),
  HUIYIN_S3_ENDPOINT: overTls.optional().meta({
    description:
      '不放在目录里，放到 S3 兼容的存储：它的地址；这一项到 SECRET_KEY 要设都设，设了就不要设 HUIYIN_FILES / instead of a folder, a store that speaks S3: its address; down to SECRET_KEY all are set or none, and HUIYIN_FILES is not',
    example: 'https://s3.example.gov.cn',
    off: true,
  }),
  HUIYIN_S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)
    .optional()
    .meta({
      description: '存储桶，事先建好，不开版本保留 / the bucket, made beforehand, without versions',
      example: 'huiyin-files',
      off: true,
    }),
  HUIYIN_S3_ACCESS_KEY: z.string().min(1).optional().meta({
    description: '访问密钥编号，只给这一个桶的读、写、删 / the access key: read, write and delete in this bucket alone',
    example: 'huiyin',
    off: true,
  }),
  HUIYIN_S3_SECRET_KEY: z.string().min(8).optional().meta({
    description: '访问密钥，写成 HUIYIN_S3_SECRET_KEY_FILE / its secret, better as _FILE',
    example: '<from the store>',
    off: true,
  }),
  HUIYIN_S3_REGION: z.string().min(1).default('us-east-1').describe('签名用的区域名 / the region that is signed'),
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
  const wrong = parsed.success
    ? [
        ...unfit(parsed.data),
        ...halfSet(parsed.data, oidcNames),
        ...halfSet(parsed.data, s3Names),
        ...twoPlaces(parsed.data),
      ]
    : parsed.error.issues.map(lineOf)
  const told = [...strange.map((name) => `${name}: 没有这个配置项 / there is no such setting`), ...wrong]
  if (parsed.success && told.length === 0) return parsed.data
  const lines = told.map((line) => `  ${line}`)
  throw new Error(
    ['配置不正确（各项说明见 .env.example）：', 'Wrong settings (.env.example explains each):', ...lines].join('\n'),
  )
}

const lineOf = ({ path, message }: z.core.$ZodIssue) => `${path.join('.')}: ${message}`

const oidcNames = [
  'HUIYIN_OIDC_ISSUER',
  'HUIYIN_OIDC_AUTHORIZATION_ENDPOINT',
  'HUIYIN_OIDC_TOKEN_ENDPOINT',
  'HUIYIN_OIDC_JWKS_ENDPOINT',
  'HUIYIN_OIDC_CLIENT_ID',
  'HUIYIN_OIDC_CLIENT_SECRET',
  'HUIYIN_OIDC_RETURN_TO',
] as const satisfies (keyof ApiEnv)[]

const s3Names = [
  'HUIYIN_S3_ENDPOINT',
  'HUIYIN_S3_BUCKET',
  'HUIYIN_S3_ACCESS_KEY',
  'HUIYIN_S3_SECRET_KEY',
] as const satisfies (keyof ApiEnv)[]

/** A file lies in one place: two would each hold half of them. */
const twoPlaces = (env: ApiEnv): string[] =>
  env.HUIYIN_FILES !== undefined && env.HUIYIN_S3_ENDPOINT !== undefined
    ? ['HUIYIN_FILES, HUIYIN_S3_ENDPOINT: 只能设一个 / one of them']
    : []

/** Of settings that make sense together alone: those that are missing. */
function halfSet(env: ApiEnv, names: readonly (keyof ApiEnv)[]): string[] {
  const missing = names.filter((name) => env[name] === undefined)
  if (missing.length === names.length) return []
  return missing.map(
    (name) => `${name}: 没有设；这一组要么都设，要么都不设 / is missing: all of its kind are set, or none`,
  )
}

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
    const { description = '', example, off = false } = z.globalRegistry.get(shape) ?? {}
    const preset = shape instanceof z.ZodDefault ? shape.def.defaultValue : undefined
    const shown = typeof example === 'string' ? example : Array.isArray(preset) ? preset.join(',') : String(preset)
    return [`# ${description}`, `${preset === undefined && off === false ? '' : '# '}${name}=${shown}`, '']
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
