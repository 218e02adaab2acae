import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const limit = 150_000

/**
 * Waits until `<apiUrl>/api/health/ready` answers 200 (degraded counts). Throws, with what was last said and the last lines of the
 * `logs`, after 150 s or as soon as it is hopeless.
 */
export async function awaitReady(apiUrl: string, logs: string[], isHopeless = () => false): Promise<void> {
  const until = Date.now() + limit
  let said = ''
  while (Date.now() < until && !isHopeless()) {
    const response = await fetch(`${apiUrl}/api/health/ready`, { signal: AbortSignal.timeout(5_000) }).catch(
      () => undefined,
    )
    if (response?.ok) return
    if (response) said = await response.text()
    await sleep(250)
  }
  const tails = logs.filter((log) => existsSync(log)).map((log) => `${log}\n${tailOf(log)}`)
  throw new Error(['程序没有就绪。', 'The programs did not become ready.', said, ...tails].join('\n'))
}

const tailOf = (path: string) => readFileSync(path, 'utf8').trim().split('\n').slice(-5).join('\n')
