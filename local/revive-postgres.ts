import { type Cluster, leftRunning, start } from './postgres-cluster.ts'
import type { Say } from './words.ts'

const look = 2_000

/** Starts the postmaster again on its port when it dies under us, and says so. Gives back the end of the watch. */
export function revivePostgres(options: {
  cluster: Cluster
  port: number
  settings: Record<string, string>
  onProgress: Say
}): () => Promise<void> {
  const { cluster, port, settings, onProgress } = options
  let reviving: Promise<void> | undefined

  async function revive() {
    onProgress({ zh: '数据库意外退出，正在重新启动', en: 'The database ended by itself; it is started again' })
    const { ok, said } = await start(cluster, port, settings)
    if (!ok) onProgress({ zh: `数据库尚未启动：${said}`, en: 'The database did not start yet' })
  }

  const watch = setInterval(() => {
    if (reviving || leftRunning(cluster) !== undefined) return
    reviving = revive().finally(() => (reviving = undefined))
  }, look)
  watch.unref()

  return async () => {
    clearInterval(watch)
    await reviving
  }
}
