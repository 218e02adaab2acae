import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { cacheFolder } from './cache-folder.ts'
import { isExecutable } from './executables.ts'
import { firstThatWorks, type Way } from './first-that-works.ts'
import { runStep } from './run-step.ts'
import type { Say } from './words.ts'

/** The package that carried Chromium 90 for servers: its binary alone is used, none of its code. */
const packed = {
  name: 'chrome-aws-lambda',
  version: '8.0.2',
  sha512: 'a4VEX6DknxISPqGLksZa/JuEnjc4nLXaG0BMp5c9qERvJ/eBHPUJ7oCRQQC+SxSxuxsEwxbBj2RBlCQbivnihg==',
}
const name = 'chromium-90'
const limit = 10 * 60_000

/** The path of a Chromium 90, the oldest browser the desk is made for. Throws with every way named when none works. */
export async function findOldestChromium({
  onProgress,
  env = process.env,
}: {
  onProgress: Say
  env?: NodeJS.ProcessEnv
}): Promise<string> {
  const cache = cacheFolder(env)
  return firstThatWorks({ zh: ' Chromium 90', en: 'Chromium 90' }, [inTheCache(cache), byNpm(cache, env, onProgress)])
}

const startIn = (cache: string) => join(cache, name, 'start')

const inTheCache = (cache: string): Way => ({
  way: {
    zh: `把 Chromium 90 的启动程序放到 ${startIn(cache)}`,
    en: `Put what starts Chromium 90 at ${startIn(cache)}`,
  },
  look: async () => (isExecutable(startIn(cache)) ? { path: startIn(cache) } : { missing: 'not there' }),
})

const byNpm = (cache: string, env: NodeJS.ProcessEnv, onProgress: Say): Way => ({
  way: { zh: `用 npm 取得 ${packed.name}@${packed.version}`, en: `By npm: ${packed.name}@${packed.version}` },
  look: async () => {
    const folder = mkdtempSync(join(cache, `${name}-`))
    const run = (command: string, args: string[]) =>
      runStep({
        command,
        args,
        cwd: folder,
        env,
        limit,
        doing: { zh: '正在取得 Chromium 90', en: 'Getting Chromium 90' },
        onProgress,
      })
    try {
      const got = await run('npm', ['pack', `${packed.name}@${packed.version}`])
      if (!got.ok) return { missing: got.said }
      const archive = join(folder, `${packed.name}-${packed.version}.tgz`)
      const sum = createHash('sha512').update(readFileSync(archive)).digest('base64')
      if (sum !== packed.sha512) return { missing: `not the package that was looked at: sha512 ${sum}` }
      const opened = await run('tar', ['xzf', archive, '--strip-components', '2', 'package/bin'])
      if (!opened.ok) return { missing: opened.said }
      writeFileSync(join(folder, 'chromium'), inflated(folder, 'chromium.br'), { mode: 0o755 })
      writeFileSync(join(folder, 'swiftshader.tar'), inflated(folder, 'swiftshader.tar.br'))
      const drawn = await run('tar', ['xf', 'swiftshader.tar'])
      if (!drawn.ok) return { missing: drawn.said }
      // Built for machines without a graphics card and without the helper that other builds fork their pages from.
      const start = '#!/bin/sh\nexec "$(dirname "$0")/chromium" "$@" --no-zygote --disable-gpu\n'
      writeFileSync(join(folder, 'start'), start, { mode: 0o755 })
      // One rename, so that nobody ever meets half a browser.
      renameSync(folder, join(cache, name))
      return { path: startIn(cache) }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
})

const inflated = (folder: string, file: string) => brotliDecompressSync(readFileSync(join(folder, file)))
