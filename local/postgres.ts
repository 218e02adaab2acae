import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { freePort } from './free-port.ts'
import { postgresBinaries } from './postgres-binaries.ts'
import { initialise, leftRunning, start, stop, type Cluster } from './postgres-cluster.ts'
import { ensureRoles } from './postgres-roles.ts'
import { postgresUser, type PostgresUser } from './postgres-user.ts'
import { revivePostgres } from './revive-postgres.ts'
import { secrets } from './secrets.ts'
import { withPostgres } from './with-postgres.ts'
import type { Say } from './words.ts'

export interface LocalPostgres {
  /** The superuser, database `postgres`: for making test databases, never for the product. */
  adminUrl: string
  /** Role `huiyin_owner` on database `huiyin`: owns the tables, runs migrations. */
  ownerUrl: string
  /** Role `huiyin_app` on database `huiyin`: what api and worker use. */
  appUrl: string
  port: number
  /** True when a postmaster that outlived its town was taken over instead of started. */
  adopted: boolean
  stop: () => Promise<void>
}

const usualPort = 54320

/**
 * Starts (or takes over) the embedded PostgreSQL 18 of this data folder on 127.0.0.1, with the database `huiyin` and its roles.
 * Passwords are made once into `secrets/postgres.json`. A taken port is replaced and named. `settings` are server settings such as
 * `fsync: 'off'` for a throw-away town.
 */
export async function startPostgres(options: {
  dataFolder: string
  port?: number
  settings?: Record<string, string>
  /** Start the postmaster again when it dies under us. */
  revive?: boolean
  onProgress: Say
}): Promise<LocalPostgres> {
  const { port: wanted = usualPort, settings = {}, onProgress } = options
  mkdirSync(options.dataFolder, { recursive: true })
  const dataFolder = realpathSync(options.dataFolder)
  const user = postgresUser()
  const cluster: Cluster = { folder: join(dataFolder, 'postgres'), user, binaries: await postgresBinaries(user) }
  refuseIfOutOfReach(dataFolder, user)

  const isNew = !existsSync(join(cluster.folder, 'PG_VERSION'))
  if (!isNew && !existsSync(join(dataFolder, 'secrets/postgres.json')))
    throw new Error(
      `数据库已在，但密码文件 ${dataFolder}/secrets/postgres.json 不见了；请从备份恢复。\n` +
        `The database is there but its passwords, ${dataFolder}/secrets/postgres.json, are gone; restore them from your backup.`,
    )
  const passwords = secrets(dataFolder, 'postgres.json', ['superuser', 'owner', 'app'])
  if (isNew) {
    onProgress({ zh: '正在新建数据库', en: 'Making the database' })
    initialise(cluster, passwords.superuser)
  }

  const adoptedPort = await adopt(cluster, passwords.superuser)
  const port = adoptedPort ?? (await startOnFreePort(cluster, wanted, settings, onProgress))
  if (adoptedPort !== undefined)
    onProgress({
      zh: `接管了上次未正常停止的数据库（端口 ${port}）`,
      en: `Took over the database that a killed town left running (port ${port})`,
    })

  const settled = options.revive ? revivePostgres({ cluster, port, settings, onProgress }) : async () => {}
  const url = (role: string, password: string, database: string) =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${database}`
  const adminUrl = url('postgres', passwords.superuser, 'postgres')
  await ensureRoles(adminUrl, passwords)
  return {
    adminUrl,
    ownerUrl: url('huiyin_owner', passwords.owner, 'huiyin'),
    appUrl: url('huiyin_app', passwords.app, 'huiyin'),
    port,
    adopted: adoptedPort !== undefined,
    stop: async () => {
      await settled()
      await stop(cluster)
    },
  }
}

function refuseIfOutOfReach(dataFolder: string, user: PostgresUser) {
  if (user.uid === undefined) return
  const mayEnter = () => spawnSync('test', ['-x', dataFolder], { ...user, cwd: '/' }).status === 0
  if (mayEnter()) return
  // Passing through is all it needs; the secrets have a closed folder of their own.
  chmodSync(dataFolder, statSync(dataFolder).mode | 0o011)
  if (mayEnter()) return
  throw new Error(
    `系统用户 postgres 进不了数据目录 ${dataFolder}（上级目录权限不足）。请设置 HUIYIN_DATA=/var/lib/huiyin，或改用普通用户启动。\n` +
      `The system user postgres cannot enter the data folder ${dataFolder} (a folder above it is closed). ` +
      'Set HUIYIN_DATA=/var/lib/huiyin, or start as an ordinary user.',
  )
}

/** The port of a left-over postmaster that answers for this very cluster; one that does not answer is stopped. */
async function adopt(cluster: Cluster, password: string): Promise<number | undefined> {
  const port = leftRunning(cluster)
  if (port === undefined) return undefined
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
  const folderOf = (client: pg.Client) =>
    client.query<{ folder: string }>("select current_setting('data_directory') as folder")
  try {
    const { rows } = await withPostgres(url, folderOf)
    if (rows[0]?.folder === cluster.folder) return port
  } catch {
    // Not ours or not answering: stopped below, started anew by the caller.
  }
  await stop(cluster)
  return undefined
}

async function startOnFreePort(cluster: Cluster, wanted: number, settings: Record<string, string>, onProgress: Say) {
  let said = ''
  for (let attempt = 0; attempt < 4; attempt++) {
    const port = await freePort(wanted)
    const started = await start(cluster, port, settings)
    if (started.ok) {
      if (wanted !== 0 && port !== wanted)
        onProgress({
          zh: `端口 ${wanted} 已被占用，数据库改用 ${port}`,
          en: `Port ${wanted} is taken; the database uses ${port}`,
        })
      return port
    }
    said = started.said
    // Another program took the port in between, or the last children of a killed postmaster are still leaving.
    await new Promise((later) => setTimeout(later, 1_000))
  }
  throw new Error(`数据库没有启动。\nPostgreSQL did not start.\n${said}`)
}
