import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where fetched and built servers are kept between runs: `$HUIYIN_CACHE` or `~/.cache/huiyin`, made when missing. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  const folder = env['HUIYIN_CACHE'] || join(homedir(), '.cache', 'huiyin')
  mkdirSync(folder, { recursive: true })
  return folder
}
