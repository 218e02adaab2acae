import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { onPath } from './executables.ts'
import type { Way } from './first-that-works.ts'
import { runStep } from './run-step.ts'
import type { Say, Words } from './words.ts'

const limit = 20 * 60_000

/** The way "build it with Go": `go install` of a program, such as `github.com/temporalio/cli/cmd/temporal`, kept in the cache as `name`. */
export function builtWithGo(options: {
  program: string
  version: string
  name: string
  cache: string
  env: NodeJS.ProcessEnv
  doing: Words
  onProgress: Say
}): Way {
  const { program, version, name, cache, env, doing, onProgress } = options
  return {
    way: {
      zh: `安装 Go 后自行编译：go install ${program}@${version}`,
      en: `With Go: go install ${program}@${version}`,
    },
    look: async () => {
      if (env['HUIYIN_OFFLINE']) return { missing: 'HUIYIN_OFFLINE is set' }
      const go = onPath('go', env)
      if (!go) return { missing: 'no go on PATH' }
      const bin = mkdtempSync(join(cache, 'go-'))
      try {
        const { ok, said } = await runStep({
          command: go,
          args: ['install', `${program}@${version}`],
          env: { ...env, GOBIN: bin },
          limit,
          doing,
          onProgress,
        })
        if (!ok) return { missing: said }
        // One rename, so that nobody ever meets half a program.
        renameSync(join(bin, basename(program)), join(cache, name))
        return { path: join(cache, name) }
      } finally {
        rmSync(bin, { recursive: true, force: true })
      }
    },
  }
}
