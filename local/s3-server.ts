import { join } from 'node:path'
import { builtWithGo } from './built-with-go.ts'
import { cacheFolder } from './cache-folder.ts'
import { isExecutable, onPath } from './executables.ts'
import { firstThatWorks, type Way } from './first-that-works.ts'
import type { Say } from './words.ts'

const version = 'v1.8.0'

/** The path of a `versitygw` executable: the server that speaks S3 which the tests keep files in. Throws with every way named when none works. */
export async function findS3Server({
  onProgress,
  env = process.env,
}: {
  onProgress: Say
  env?: NodeJS.ProcessEnv
}): Promise<string> {
  const cache = cacheFolder(env)
  return firstThatWorks({ zh: ' S3 兼容的存储服务器（versitygw）', en: 'The server that speaks S3 (versitygw)' }, [
    onThePath(env),
    inTheCache(cache),
    builtWithGo({
      program: 'github.com/versity/versitygw/cmd/versitygw',
      version,
      name: 'versitygw',
      cache,
      env,
      doing: { zh: '正在编译 versitygw（首次约 1 分钟）', en: 'Building versitygw (a minute, once)' },
      onProgress,
    }),
  ])
}

const onThePath = (env: NodeJS.ProcessEnv): Way => ({
  way: { zh: '安装 versitygw，使它在 PATH 中', en: 'Install versitygw so that it is on PATH' },
  look: async () => {
    const path = onPath('versitygw', env)
    return path ? { path } : { missing: 'no versitygw on PATH' }
  },
})

const inTheCache = (cache: string): Way => ({
  way: { zh: `把 versitygw 程序放到 ${cache}`, en: `Put a versitygw executable into ${cache}` },
  look: async () => {
    const path = join(cache, 'versitygw')
    return isExecutable(path) ? { path } : { missing: 'not there' }
  },
})
