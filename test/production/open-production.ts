import { execFile } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { connect } from '../../db/connect.ts'
import { resetPassword } from '../../db/registers/reset-password.ts'
import { passwordState } from '../../db/schema/password-state.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { loadDemoWorld } from '../../local/demo-world.ts'
import { onPath } from '../../local/executables.ts'
import { freePort } from '../../local/free-port.ts'
import { postgresBinaries } from '../../local/postgres-binaries.ts'
import { initialise, start, stop } from '../../local/postgres-cluster.ts'
import { postgresUser } from '../../local/postgres-user.ts'
import type { Say } from '../../local/words.ts'
import { program, type Program } from '../town/kill/program.ts'
import { buildImage, node } from './build-image.ts'
import { findTemporal } from './find-temporal.ts'
import { readCompose, serviceOf } from './read-compose.ts'

export interface Account {
  readonly personId: string
  readonly username: string
  readonly password: string
}
export interface ProductionTown {
  readonly apiUrl: string
  readonly temporalAddress: string
  readonly ownerUrl: string
  readonly payloadKeys: string
  /** Everybody of the demo world, under passwords nobody knows. */
  readonly accounts: readonly Account[]
  /** Kept running as `restart: unless-stopped` does. */
  readonly programs: Readonly<Record<'temporal' | 'api' | 'worker', Program>>
  /** Runs a one-shot service of the compose file again, in the image; answers what it said. */
  readonly oneShot: (service: string) => Promise<string>
  readonly log: (of: string) => string
  readonly close: () => Promise<void>
}

/**
 * The town of docker-compose.yml without Docker: the image as the Dockerfile builds it, the same commands, variables, secrets, scripts
 * and Postgres settings; only addresses, ports and folders are put in the place of those inside containers. The server is Temporal's
 * own for production, in the version the compose file names.
 */
export async function openProduction(onProgress: Say): Promise<ProductionTown> {
  const compose = readCompose()
  const version = serviceOf(compose, 'temporal').image.split(':')[1] ?? ''
  const server = await findTemporal('server', { version, onProgress })
  const sqlTool = await findTemporal('sqlTool', { version, onProgress })
  const psql = onPath('psql', process.env)
  if (!psql) throw new Error('请安装 PostgreSQL 客户端（psql）。\nInstall the PostgreSQL client (psql).')

  const folder = mkdtempSync(join(tmpdir(), 'huiyin-production-'))
  const stops: (() => Promise<unknown>)[] = [async () => rmSync(folder, { recursive: true, force: true })]
  const close = async () => {
    for (const end of stops.toReversed()) await end()
  }
  try {
    const secrets = join(folder, 'secrets')
    await run('/bin/sh', ['production/make-secrets.sh', secrets])
    const image = await buildImage(join(folder, 'image'))

    // Postgres, with the settings of its command line.
    const user = postgresUser()
    const cluster = { folder: join(folder, 'postgres'), user, binaries: await postgresBinaries(user) }
    // PostgreSQL runs as a user of its own when we are root.
    chmodSync(folder, 0o711)
    initialise(cluster, readFileSync(join(secrets, 'postgres_password'), 'utf8'))
    const settings = (serviceOf(compose, 'postgres').command ?? []).slice(1).map((flag) => flag.slice(2).split('='))
    const databasePort = await freePort(0)
    stops.push(() => stop(cluster))
    const started = await start(cluster, databasePort, Object.fromEntries(settings) as Record<string, string>)
    if (!started.ok) throw new Error(started.said)

    const ports = await freePorts(9)
    const frontend = ports[0] ?? 0
    const apiPort = await freePort(0)
    /** What a service is told, as it is true outside of containers. Secrets stay in files, copied with the new address. */
    const told = (name: string): Record<string, string> => {
      const env = Object.entries(serviceOf(compose, name).environment).map(([key, value]): [string, string] => [
        key,
        value
          .replace('/run/secrets', secrets)
          .replace(/^\/production\//, `${resolve('production')}/`)
          .replace(/^temporal:7233$/, `127.0.0.1:${frontend}`)
          .replace(/^postgres$/, '127.0.0.1')
          .replace(/^\/files$/, join(image.root, 'files')),
      ])
      return { PATH: process.env['PATH'] ?? '', ...Object.fromEntries(env) }
    }
    for (const file of ['database_url', 'database_owner_url'])
      await run('sed', ['-i', `s#@postgres:5432/#@127.0.0.1:${databasePort}/#`, join(secrets, file)])

    await run(
      psql,
      [
        '-v',
        'ON_ERROR_STOP=1',
        '--no-psqlrc',
        '-h',
        '127.0.0.1',
        '-p',
        String(databasePort),
        '-U',
        'postgres',
        '-f',
        'production/roles.sql',
      ],
      { ...told('postgres'), PGPASSWORD: readFileSync(join(secrets, 'postgres_password'), 'utf8') },
    )

    const bin = join(folder, 'bin')
    mkdirSync(bin)
    symlinkSync(sqlTool, join(bin, 'temporal-sql-tool'))
    symlinkSync(server, join(bin, 'temporal-server'))
    const schema = {
      ...told('temporal-schema'),
      SQL_PORT: String(databasePort),
      PATH: `${bin}:${process.env['PATH'] ?? ''}`,
    }
    const oneShot = async (service: string) => {
      const [command = '', ...args] = serviceOf(compose, service).command ?? []
      if (service === 'temporal-schema')
        return run(
          command,
          args.map((arg) => arg.replace(/^\//, '')),
          schema,
        )
      const [executable = '', ...flags] = node
      return run(executable, [...flags, ...args], { ...image.env, ...told(service) }, image.app)
    }
    await oneShot('temporal-schema')

    const temporal = program(
      {
        command: ['/bin/sh', 'production/temporal-server.sh', join(bin, 'temporal-server'), 'start'],
        cwd: process.cwd(),
      },
      {
        ...told('temporal'),
        DB_PORT: String(databasePort),
        BIND_ON_IP: '127.0.0.1',
        ...Object.fromEntries(portNames.map((name, n) => [name, String(ports[n])])),
      },
      join(folder, 'temporal.log'),
    )
    stops.push(temporal.stop)
    temporal.start()
    await oneShot('temporal-namespace')
    await oneShot('migrate')

    const ownerUrl = readFileSync(join(secrets, 'database_owner_url'), 'utf8')
    const accounts = await peopleWithOwnPasswords(ownerUrl)

    const ours = (name: 'api' | 'worker', more: Record<string, string> = {}) => {
      const [, ...args] = serviceOf(compose, name).command ?? []
      const env = { ...image.env, ...told(name), ...more }
      return program({ command: [...node, ...args], cwd: image.app }, env, join(folder, `${name}.log`))
    }
    // Not the loopback the programs know by name: cookies travel as they do in production.
    const api = ours('api', { HUIYIN_HOST: '127.0.0.2', HUIYIN_PORT: String(apiPort) })
    const worker = ours('worker')
    stops.push(worker.stop, api.stop)
    for (const each of [api, worker]) each.start()

    return {
      apiUrl: `http://127.0.0.2:${apiPort}`,
      temporalAddress: `127.0.0.1:${frontend}`,
      ownerUrl,
      payloadKeys: readFileSync(join(secrets, 'payload_keys'), 'utf8'),
      accounts,
      programs: { temporal, api, worker },
      oneShot,
      log: (of) => readFileSync(join(folder, `${of}.log`), 'utf8'),
      close,
    }
  } catch (error) {
    const said = readdirSync(folder).filter((name) => name.endsWith('.log'))
    const tails = said.map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8').slice(-3_000)}`)
    await close()
    throw new Error(`the town did not come up\n${tails.join('\n')}`, { cause: error })
  }
}

const portNames = [
  'FRONTEND_GRPC_PORT',
  'FRONTEND_HTTP_PORT',
  'FRONTEND_MEMBERSHIP_PORT',
  'HISTORY_GRPC_PORT',
  'HISTORY_MEMBERSHIP_PORT',
  'MATCHING_GRPC_PORT',
  'MATCHING_MEMBERSHIP_PORT',
  'WORKER_GRPC_PORT',
  'WORKER_MEMBERSHIP_PORT',
]

/** Temporal keeps its parts' ports as 16 bits with a sign in Postgres: one above 32767 ends the server. */
async function freePorts(count: number): Promise<number[]> {
  const found = new Set<number>()
  while (found.size < count) {
    const port = await freePort(randomInt(20_000, 32_000))
    if (port < 32_768) found.add(port)
  }
  return [...found]
}

/** The invented people are who acts in the test; a production town refuses their known passwords. */
async function peopleWithOwnPasswords(ownerUrl: string): Promise<Account[]> {
  await loadDemoWorld({ ownerUrl })
  const { db, close } = connect(ownerUrl, { sees: 'everything', name: 'huiyin-test', max: 2 })
  try {
    const accounts = await Promise.all(
      world.accounts.map(async ({ personId, username }) => {
        const password = await resetPassword(db, personId)
        return { personId, username, password: password ?? '' }
      }),
    )
    await db.update(passwordState).set({ temporary: false })
    return accounts
  } finally {
    await close()
  }
}

/** Runs to its end; answers what was said, or throws it. */
async function run(command: string, args: string[], env?: Record<string, string>, cwd?: string): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(command, args, {
    timeout: 180_000,
    maxBuffer: 2 ** 26,
    ...(env && { env }),
    ...(cwd && { cwd }),
  })
  return stdout + stderr
}
