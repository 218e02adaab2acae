import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isExecutable } from './executables.ts'
import type { Way } from './first-that-works.ts'
import { runStep } from './run-step.ts'
import type { Say } from './words.ts'

const limit = 180_000

/** The way "let the Temporal SDK download it" into `folder`: `dev` is the development server, `test` the time-skipping one. */
export function downloadedBySdk(kind: 'dev' | 'test', folder: string, env: NodeJS.ProcessEnv, onProgress: Say): Way {
  return {
    way: {
      zh: '由 Temporal SDK 联网下载（需能访问 temporal.download）',
      en: 'Let the Temporal SDK download it (needs temporal.download on the network)',
    },
    look: async () => {
      if (env['HUIYIN_OFFLINE']) return { missing: 'HUIYIN_OFFLINE is set' }
      mkdirSync(folder, { recursive: true })
      const { ok, said } = await runStep({
        command: process.execPath,
        args: ['--import', 'tsx', fileURLToPath(new URL('./sdk-download.ts', import.meta.url)), kind, folder],
        env,
        limit,
        doing: { zh: '正在下载 Temporal 服务器', en: 'Downloading the Temporal server' },
        onProgress,
      })
      const path = downloaded(folder)
      return ok && path ? { path } : { missing: said || 'nothing was downloaded' }
    },
  }
}

/** The server an earlier download left in `folder`. */
export function downloaded(folder: string): string | undefined {
  mkdirSync(folder, { recursive: true })
  return readdirSync(folder)
    .filter((name) => name.startsWith('temporal') && !name.includes('downloading'))
    .map((name) => join(folder, name))
    .find(isExecutable)
}
