import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runStep } from './run-step.ts'
import type { Say } from './words.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = join(root, 'dist/console/index.html')
/** What the desk is made of: its own files, the rules it reads, the packages it stands on. */
const sources = ['web/console', 'workflows/rules', 'package-lock.json']
const vite = 'node_modules/vite/bin/vite.js'

/**
 * Builds the staff desk into `dist/console` when a source is newer than what stands there. Where the builder is not installed (a server
 * with production packages only), what was built before is served, or nothing. Throws with the builder's words when it fails.
 */
export async function buildConsole(onProgress: Say): Promise<void> {
  if (isFresh() || !existsSync(join(root, vite))) return
  onProgress({ zh: '正在生成办理界面', en: 'Building the staff desk' })
  const { ok, said } = await runStep({
    command: process.execPath,
    args: [vite, 'build', '--config', 'web/console/vite.config.ts', '--logLevel', 'warn'],
    cwd: root,
    // Tests say NODE_ENV=test, and would be given React's slow and talkative build.
    env: { ...process.env, NODE_ENV: 'production' },
    limit: 180_000,
    doing: { zh: '正在生成办理界面', en: 'Building the staff desk' },
    onProgress,
  })
  if (!ok) throw new Error(`办理界面没有生成。\nThe staff desk could not be built.\n${said}`)
}

function isFresh(): boolean {
  if (!existsSync(built)) return false
  const builtAt = statSync(built).mtimeMs
  return sources.every((source) => newestIn(join(root, source)) <= builtAt)
}

function newestIn(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs
  const held = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return Math.max(...held.map((name) => statSync(join(path, name)).mtimeMs))
}
