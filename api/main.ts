import { Client, Connection } from '@temporalio/client'
import { loadClientConnectConfig } from '@temporalio/envconfig'
import { createDataConverter } from '../codec/data-converter.ts'
import { parseKeyRing } from '../codec/key-ring.ts'
import { createPayloadCodec } from '../codec/payload-codec.ts'
import { connect } from '../db/connect.ts'
import { useFieldKeys } from '../db/contact-seal.ts'
import { fitForProduction } from '../ops/fit-for-production.ts'
import { startRelay } from '../ops/relay.ts'
import { keepPracticeApart } from '../ops/keep-practice-apart.ts'
import { lookAgain } from '../ops/look-again.ts'
import { sendNotices } from '../ops/send-notices.ts'
import { sweepDrafts } from '../ops/sweep-drafts.ts'
import { sweepMarks } from '../ops/sweep-marks.ts'
import { watchAudit } from '../ops/watch-audit.ts'
import { watchFiles } from '../ops/watch-files.ts'
import { buildApp } from './app.ts'
import { consoleFolder } from './console-folder.ts'
import { apiEnv } from './env.ts'
import { filesOf } from './files/files-of.ts'
import { identityProvider } from './oidc/identity-provider.ts'
import { oidcOf } from './oidc/oidc-of.ts'
import { logSafe } from './log-safe.ts'
import { makeLogger } from './logger.ts'
import { openStory } from './story.ts'
import { watchTemporal } from './watch-temporal.ts'

const env = await orEnd(() => apiEnv(process.env))
const oidc = oidcOf(env)
const logger = makeLogger(env.HUIYIN_LOG_LEVEL)
const isLoopback = ['127.0.0.1', 'localhost', '::1'].includes(env.HUIYIN_HOST)

for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error: unknown) => {
    logger.fatal({ fault: logSafe(error) }, 'the api ends: nobody caught this')
    process.exit(1)
  })

const onLost = (fault: Error) => logger.warn({ fault: logSafe(fault) }, 'a connection to the database was lost')
const asked = connect(env.DATABASE_URL, { name: 'huiyin-api', sees: 'whatIsAsked', max: 12, onLost })
const { db, close } = connect(env.DATABASE_URL, { name: 'huiyin-api', sees: 'everything', max: 12, onLost })
if (env.NODE_ENV === 'production') await orEnd(() => fitForProduction(db))
await orEnd(() => keepPracticeApart(db, env.HUIYIN_PRACTICE))
const payloadKeys = parseKeyRing('HUIYIN_PAYLOAD_KEYS', env.HUIYIN_PAYLOAD_KEYS)
useFieldKeys(parseKeyRing('HUIYIN_FIELD_KEYS', env.HUIYIN_FIELD_KEYS))
// Lazy: intake is open while Temporal is down.
const { connectionOptions } = loadClientConnectConfig()
const connection = Connection.lazy({ ...connectionOptions, address: env.TEMPORAL_ADDRESS })
const client = new Client({
  connection,
  namespace: env.TEMPORAL_NAMESPACE,
  dataConverter: createDataConverter(payloadKeys),
  identity: `huiyin-api-${process.pid}`,
})
const temporal = await watchTemporal(connection)
const relay = startRelay({
  db,
  client,
  isUp: temporal.isUp,
  onFault: (fault) => logger.warn(fault, 'the relay could not carry a row'),
})
const sweep = await sweepMarks({
  db,
  now: () => Date.now(),
  onMissed: (many) => logger.error({ many }, 'marks passed without being taken'),
})
const notices = sendNotices({
  db,
  now: () => Date.now(),
  onSent: relay.nudge,
  onFault: (error) => logger.warn({ fault: logSafe(error) }, 'notices that wait for office hours were not sent'),
})
const files = filesOf(env)
const fileWatch =
  files &&
  watchFiles({
    db,
    files,
    onFault: (error) => logger.error({ fault: logSafe(error) }, 'files of what was erased still lie there'),
  })
const drafts = sweepDrafts({
  db,
  now: () => Date.now(),
  onFault: (error) => logger.warn({ fault: logSafe(error) }, 'drafts whose time is over were not ended'),
})
const audit = watchAudit({
  db,
  onBroken: (seq) => logger.error({ seq }, 'the chain of the audit is broken'),
})
const looks = lookAgain({
  db,
  now: () => Date.now(),
  onQueued: relay.nudge,
  onFault: (error) =>
    logger.warn({ fault: logSafe(error) }, 'a changed calendar or a move to another policy was not looked at again'),
})
const app = await buildApp({
  db: asked.db,
  everything: db,
  story: openStory({ client, db, isUp: temporal.isUp }),
  relay,
  codec: createPayloadCodec(payloadKeys),
  secrets: { query: env.HUIYIN_QUERY_SECRET, session: env.HUIYIN_SESSION_SECRET },
  now: () => Date.now(),
  temporalIsUp: temporal.isUp,
  missedMarks: sweep.missed,
  auditBrokenAt: audit.brokenAt,
  lastLooks: () => ({ marks: sweep.lookedAt(), audit: audit.lookedAt() }),
  logger,
  secureCookies: !isLoopback,
  proxies: env.HUIYIN_TRUSTED_PROXIES,
  secondFactorFor: env.HUIYIN_SECOND_FACTOR,
  passwordDays: env.HUIYIN_PASSWORD_DAYS,
  identityProvider: oidc && identityProvider(oidc),
  consoleFolder: consoleFolder(),
  files,
  ...(fileWatch && { filesStand: () => ({ there: fileWatch.areThere(), erased: fileWatch.areErased() }) }),
  citizenUrl: env.HUIYIN_CITIZEN_URL,
  practice: env.HUIYIN_PRACTICE,
  allowUnsafePostgres: env.HUIYIN_ALLOW_UNSAFE_POSTGRES,
})

let leaving = false
/** Takes nothing new, answers what is under way, then lets go of everything; 14 s at most, below the 15 s a caretaker waits. */
async function leave(): Promise<void> {
  if (leaving) return
  leaving = true
  setTimeout(() => process.exit(1), 14_000).unref()
  await app.close()
  sweep.stop()
  notices.stop()
  drafts.stop()
  fileWatch?.stop()
  audit.stop()
  looks.stop()
  await relay.stop()
  await temporal.stop()
  await connection.close()
  await Promise.all([asked.close(), close()])
  process.exit(0)
}
for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(signal, () => void leave())

await app.listen({ host: env.HUIYIN_HOST, port: env.HUIYIN_PORT })

/** Before there is a log: what an operator must set right is told as a sentence, and the program ends. */
async function orEnd<T>(step: () => T | Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}
