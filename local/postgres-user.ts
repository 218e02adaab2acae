import { spawnSync } from 'node:child_process'
import { userInfo } from 'node:os'

/** Whom PostgreSQL runs as: nobody else when we are an ordinary user, the system user `postgres` when we are root. */
export interface PostgresUser {
  uid?: number
  gid?: number
}

const idOf = (flag: '-u' | '-g') => {
  const { status, stdout } = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' })
  return status === 0 ? Number(stdout) : undefined
}

/** PostgreSQL refuses to run as root, so root lends it the user `postgres`, made when missing. Throws when that cannot be done. */
export function postgresUser(): PostgresUser {
  if (userInfo().uid !== 0) return {}
  if (idOf('-u') === undefined) {
    spawnSync('groupadd', ['-f', 'postgres'])
    spawnSync('useradd', ['-r', '-g', 'postgres', '-M', '-s', '/usr/sbin/nologin', 'postgres'])
  }
  const uid = idOf('-u')
  const gid = idOf('-g')
  if (uid === undefined || gid === undefined)
    throw new Error(
      '数据库不能以 root 身份运行，也无法新建系统用户 postgres。请改用普通用户启动，或先执行 useradd postgres。\n' +
        'PostgreSQL does not run as root and the system user postgres could not be made. Start as an ordinary user, or run: useradd postgres',
    )
  return { uid, gid }
}
