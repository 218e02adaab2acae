import { join } from 'node:path'
import { builtWithGo } from './built-with-go.ts'
import { cacheFolder } from './cache-folder.ts'
import { downloaded, downloadedBySdk } from './downloaded-by-sdk.ts'
import { isExecutable, onPath } from './executables.ts'
import { firstThatWorks, type Way } from './first-that-works.ts'
import type { Say } from './words.ts'

// The newest CLI that `go install` can build: from 1.6 on its module has a `replace`.
const version = 'v1.5.1'

/**
 * The path of a `temporal` executable that can run the development server. A path named in TEMPORAL_CLI is taken or refused, never
 * passed over. Throws with every way named when none works.
 */
export async function findTemporalDevServer({
  onProgress,
  env = process.env,
}: {
  onProgress: Say
  env?: NodeJS.ProcessEnv
}): Promise<string> {
  const named = env['TEMPORAL_CLI']
  if (named) {
    if (isExecutable(named)) return named
    throw new Error(`TEMPORAL_CLI 指向的文件无法执行：${named}\nTEMPORAL_CLI names a file that cannot be run: ${named}`)
  }
  const cache = cacheFolder(env)
  return firstThatWorks({ zh: ' Temporal 开发服务器', en: 'The Temporal development server' }, [
    onThePath(env),
    inTheCache(cache),
    downloadedBySdk('dev', join(cache, 'sdk-dev'), env, onProgress),
    builtWithGo({
      program: 'github.com/temporalio/cli/cmd/temporal',
      version,
      name: 'temporal',
      cache,
      env,
      doing: {
        zh: '正在编译 Temporal 开发服务器（首次约 3 分钟）',
        en: 'Building the Temporal server (3 minutes, once)',
      },
      onProgress,
    }),
    ...byName,
  ])
}

// Taken before any of this is tried; here they only stand in the list of what would help.
const byName: Way[] = [
  {
    way: {
      zh: '把 TEMPORAL_CLI 设为 temporal 程序的路径',
      en: 'Set TEMPORAL_CLI to the path of a temporal executable',
    },
    look: async () => ({ missing: 'not set' }),
  },
  {
    way: { zh: '用 TEMPORAL_ADDRESS 指向已有的服务器', en: 'Point TEMPORAL_ADDRESS at an existing Temporal server' },
    look: async () => ({ missing: 'not set' }),
  },
]

const onThePath = (env: NodeJS.ProcessEnv): Way => ({
  way: { zh: '安装 Temporal CLI，使 temporal 在 PATH 中', en: 'Install the Temporal CLI so that temporal is on PATH' },
  look: async () => {
    const path = onPath('temporal', env)
    return path ? { path } : { missing: 'no temporal on PATH' }
  },
})

const inTheCache = (cache: string): Way => ({
  way: { zh: `把 temporal 程序放到 ${cache}`, en: `Put a temporal executable into ${cache}` },
  look: async () => {
    const path = [join(cache, 'temporal')].find(isExecutable) ?? downloaded(join(cache, 'sdk-dev'))
    return path ? { path } : { missing: 'not there' }
  },
})
