import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf } from './command-of.ts'
import type { PostgresBinaries } from './postgres-binaries.ts'
import type { PostgresUser } from './postgres-user.ts'

/** One PostgreSQL cluster on disk and the means to run it. */
export interface Cluster {
  folder: string
  user: PostgresUser
  binaries: PostgresBinaries
}

const serverLog = (cluster: Cluster) => join(cluster.folder, 'server.log')

/** Makes the cluster: UTF8 and C.UTF-8, because under locale C the trigrams of Chinese text are empty. Whole or not at all. */
export function initialise({ folder, user, binaries }: Cluster, superuserPassword: string): void {
  const half = `${folder}.new`
  const passwordFile = `${folder}.password`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { mode: 0o700 })
  writeFileSync(passwordFile, superuserPassword + '\n', { mode: 0o600 })
  if (user.uid !== undefined && user.gid !== undefined)
    for (const path of [half, passwordFile]) chownSync(path, user.uid, user.gid)
  try {
    const { status, stderr } = spawnSync(
      binaries.initdb,
      [
        `--pgdata=${half}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C.UTF-8',
        '--lc-messages=C',
      ],
      { ...user, cwd: '/', encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(`initdb: ${stderr}`)
    renameSync(half, folder)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/**
 * The port of a postmaster that an earlier, killed town left running on this cluster. A `postmaster.pid` whose number meanwhile
 * belongs to another program is removed: PostgreSQL would refuse to start beside it.
 */
export function leftRunning({ folder }: Cluster): number | undefined {
  const pidFile = join(folder, 'postmaster.pid')
  if (!existsSync(pidFile)) return undefined
  const [pid, , , port] = readFileSync(pidFile, 'utf8').split('\n')
  const command = commandOf(Number(pid))
  if (command?.includes('postgres') && command.includes(folder)) return Number(port)
  if (command !== undefined) rmSync(pidFile)
  return undefined
}

/** Starts the postmaster on 127.0.0.1 in a session of its own, so that Ctrl-C reaches it last. */
export async function start(
  cluster: Cluster,
  port: number,
  settings: Record<string, string>,
): Promise<{ ok: boolean; said: string }> {
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Citizens' words stay out of the server's log: no statements, no "Key (phone)=(…)" details, and no errors at all, for their
    // first line may quote a value ("invalid input syntax"); whoever asked is told of them with their code.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...settings,
  }
  const flags = Object.entries(all).map(([name, value]) => `-c ${name}=${value}`)
  rmSync(serverLog(cluster), { force: true })
  const started = await pgCtl(cluster, [
    'start',
    '-w',
    '-t',
    '60',
    '-l',
    serverLog(cluster),
    '-o',
    `-p ${port} ${flags.join(' ')}`,
  ])
  return { ok: started, said: started ? '' : tailOf(serverLog(cluster)) }
}

/** Stops the postmaster; sessions are ended, committed work is kept. */
export async function stop(cluster: Cluster): Promise<void> {
  if (!existsSync(join(cluster.folder, 'postmaster.pid'))) return
  if (await pgCtl(cluster, ['stop', '-w', '-t', '30', '-m', 'fast'])) return
  await pgCtl(cluster, ['stop', '-w', '-t', '30', '-m', 'immediate'])
}

function pgCtl({ binaries, folder, user }: Cluster, args: string[]): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(binaries.pg_ctl, [...args, '-D', folder], {
      ...user,
      cwd: '/',
      detached: true,
      stdio: 'ignore',
    })
    child.on('error', () => done(false))
    child.on('exit', (code) => done(code === 0))
  })
}

const tailOf = (path: string) =>
  existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n').slice(-8).join('\n') : ''
