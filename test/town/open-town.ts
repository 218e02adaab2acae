import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client, Connection } from '@temporalio/client'
import { buildApp } from '../../api/app.ts'
import type { Api } from '../../api/api.ts'
import { openStory, type Story } from '../../api/story.ts'
import { createPayloadCodec } from '../../codec/payload-codec.ts'
import { connect, type Database } from '../../db/connect.ts'
import { diskStore } from '../../db/files/disk-store.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { startRelay } from '../../ops/relay.ts'
import './field-keys.ts'
import { freshDatabase, type FreshDatabase } from './fresh-database.ts'
import { handOf, type Hand } from './hand.ts'
import { overhear } from './overhear.ts'
import { openSql, type Sql } from './open-sql.ts'
import { openDevServer, openTimeSkipping, testKeys, type OpenTemporal } from './open-temporal.ts'

export interface Town {
  readonly app: Api
  readonly db: Database
  readonly story: Story
  /** The owning role, for looking behind the doors. */
  readonly ownerSql: Sql
  /** Where its files lie. */
  readonly filesFolder: string
  readonly world: typeof world
  readonly temporal: OpenTemporal | null
  /** Someone of the demo world, signed in. */
  readonly as: (username: string) => Promise<Hand>
  /** Several of them, in this order. */
  readonly all: <const N extends readonly string[]>(...usernames: N) => Promise<{ -readonly [K in keyof N]: Hand }>
  /** Anyone, without an account. */
  readonly citizen: Hand
  /** The town's time, epoch ms. */
  readonly now: () => number
  /** Lets the town's time pass, ms; virtual where time can be skipped. */
  readonly sleep: (ms: number) => Promise<void>
  /** Waits until it is so; fails after 30 s with what was waited for. */
  readonly until: (so: () => Promise<boolean>) => Promise<void>
  readonly close: () => Promise<void>
}

const secrets = { query: 'test-query-secret', session: 'test-session-secret-of-thirty-two-characters' }

/**
 * A town of its own on a copied database: api, and unless `none` a real Temporal server with relay and worker. `none` is a town
 * whose Temporal is down: intake goes on, moves are told to come back.
 */
export async function openTown(options: {
  temporal: 'none' | 'timeSkipping' | 'dev'
  /** Where the staff desk was built to, for those who open it in a browser. */
  consoleFolder?: string
  practice?: boolean
  /** Where citizens reach their page; without it there is none. */
  citizenUrl?: string
  /** One that is filled already; it is dropped with the town. */
  database?: FreshDatabase
}): Promise<Town> {
  const database = options.database ?? (await freshDatabase())
  const heard = await overhear()
  const filesFolder = await mkdtemp(join(tmpdir(), 'huiyin-files-'))
  const { db, close } = connect(database.appUrl, { sees: 'everything', name: 'huiyin-test', max: 10 })
  const asked = connect(database.appUrl, { sees: 'whatIsAsked', name: 'huiyin-test', max: 10 })
  const ownerSql = openSql(database.ownerUrl)
  const temporal = await openServer(options.temporal)
  const stopWorker = temporal ? await temporal.work(db) : null
  const relay = temporal ? startRelay({ db, client: temporal.client, onFault: () => {} }) : null
  let ahead = 0
  const now = () => Date.now() + ahead
  const isUp = () => temporal !== null
  const client = temporal?.client ?? new Client({ connection: Connection.lazy() })
  const story = openStory({ client, db, isUp })
  const app = await buildApp({
    db: asked.db,
    everything: db,
    story,
    relay: relay ?? { nudge: () => {} },
    codec: createPayloadCodec(testKeys),
    secrets,
    now,
    temporalIsUp: isUp,
    trayRound: 100,
    logger: heard.logger,
    allowUnsafePostgres: true,
    consoleFolder: options.consoleFolder,
    files: diskStore(filesFolder),
    practice: options.practice,
    citizenUrl: options.citizenUrl,
  })
  await app.ready()
  return {
    app,
    db,
    story,
    ownerSql,
    filesFolder,
    world,
    temporal,
    now,
    as: (username) => signIn(app, username),
    all: async <const N extends readonly string[]>(...usernames: N) =>
      (await Promise.all(usernames.map((one) => signIn(app, one)))) as { -readonly [K in keyof N]: Hand },
    citizen: handOf(app, null),
    sleep: async (ms) => {
      if (!temporal) throw new Error('a town without Temporal has no time of its own')
      await temporal.sleep(ms)
      ahead = await temporal.ahead()
    },
    until: (so) => until(so),
    close: async () => {
      await app.close()
      await relay?.stop()
      await stopWorker?.()
      try {
        await heard.nothingPersonal({ owner: ownerSql, client: temporal?.client })
      } finally {
        await Promise.all([asked.close(), close()])
        await ownerSql.end()
        await temporal?.close()
        await database.drop()
        await rm(filesFolder, { recursive: true, force: true })
      }
    },
  }
}

async function openServer(kind: 'none' | 'timeSkipping' | 'dev'): Promise<OpenTemporal | null> {
  if (kind === 'none') return null
  return kind === 'dev' ? openDevServer() : openTimeSkipping()
}

/** Someone of the demo world, signed in at this api. */
export async function signIn(app: Api, username: string): Promise<Hand> {
  const account = world.accounts.find((held) => held.username === username)
  if (!account) throw new Error(`nobody in the demo world signs in as ${username}`)
  const { password } = account
  const answer = await app.inject({ method: 'POST', url: '/api/session', payload: { username, password } })
  if (answer.statusCode >= 300) throw new Error(`sign-in of ${username}: ${answer.statusCode} ${answer.body}`)
  const cookie = answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
  return handOf(app, cookie)
}

async function until(so: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000
  while (!(await so())) {
    if (Date.now() > end) throw new Error(`still not so after 30 s: ${so.toString()}`)
    await pause(50)
  }
}
