import { spawnSync } from 'node:child_process'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { builtWithGo } from '../../local/built-with-go.ts'
import { cacheFolder } from '../../local/cache-folder.ts'
import { isExecutable, onPath } from '../../local/executables.ts'
import { firstThatWorks, type Way } from '../../local/first-that-works.ts'
import type { Say } from '../../local/words.ts'

/** The two programs of a Temporal release for servers: the server itself, and the tool that lays in its tables. */
const programs = {
  server: {
    variable: 'TEMPORAL_SERVER_BINARY',
    released: 'temporal-server',
    built: 'server',
    program: 'go.temporal.io/server/cmd/server',
    sought: { zh: ' Temporal 服务器', en: "Temporal's production server" },
  },
  sqlTool: {
    variable: 'TEMPORAL_SQL_TOOL',
    released: 'temporal-sql-tool',
    built: 'sql',
    program: 'go.temporal.io/server/cmd/tools/sql',
    sought: { zh: ' Temporal 建表工具', en: "Temporal's SQL tool" },
  },
}

/**
 * The path of one of them in this very version (such as `1.31.0`): named by its variable, on PATH, where Go installs, in the cache,
 * or built with Go. Throws with every way named when none works; a named one that cannot be run is refused, never passed over.
 */
export async function findTemporal(
  which: keyof typeof programs,
  options: { version: string; onProgress: Say; env?: NodeJS.ProcessEnv },
): Promise<string> {
  const { version, onProgress, env = process.env } = options
  const { variable, released, built, program, sought } = programs[which]
  const named = env[variable]
  if (named) {
    if (isExecutable(named)) return named
    throw new Error(`${variable} 指向的文件无法执行：${named}\n${variable} names a file that cannot be run: ${named}`)
  }
  const cache = cacheFolder(env)
  const name = `${released}-${version}`
  const goBin = env['GOBIN'] || join(env['GOPATH'] || join(homedir(), 'go'), 'bin')
  const isIt = (path: string | undefined) => path !== undefined && isExecutable(path) && isOfVersion(path, version)
  const at = (zh: string, en: string, path: string | undefined): Way => ({
    way: { zh, en },
    look: async () => (path !== undefined && isIt(path) ? { path } : { missing: `not there, or not ${version}` }),
  })
  return firstThatWorks(sought, [
    at(`把 ${variable} 设为它的路径`, `Set ${variable} to its path`, undefined),
    at(`使 ${released} 在 PATH 中`, `Have ${released} on PATH`, onPath(released, env)),
    at(`用 Go 装在 ${goBin} 的一份`, `Use the one Go installed into ${goBin}`, join(goBin, built)),
    at(`用此前存入 ${cache} 的一份`, `Use the one an earlier run left in ${cache}`, join(cache, name)),
    builtWithGo({
      program,
      version: `v${version}`,
      name,
      cache,
      env,
      doing: { zh: `正在编译${sought.zh}（首次约 4 分钟）`, en: `Building ${sought.en} (4 minutes, once)` },
      onProgress,
    }),
  ])
}

/** `server` and `sql` are names that many programs have; these say "version 1.31.0" when asked. */
function isOfVersion(path: string, version: string): boolean {
  const { stdout, stderr } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return `${stdout}${stderr}`.includes(`version ${version}`)
}
