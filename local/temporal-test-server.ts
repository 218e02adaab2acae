import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from './cache-folder.ts'
import { downloaded, downloadedBySdk } from './downloaded-by-sdk.ts'
import { isExecutable, onPath } from './executables.ts'
import { firstThatWorks, type Way } from './first-that-works.ts'
import { runStep } from './run-step.ts'
import type { Say } from './words.ts'

const version = '1.38.0'
const fetchLimit = 10 * 60_000

const pom = `<project><modelVersion>4.0.0</modelVersion><groupId>huiyin</groupId><artifactId>test-server</artifactId><version>1</version>
  <dependencies><dependency>
    <groupId>io.temporal</groupId><artifactId>temporal-test-server</artifactId><version>${version}</version>
  </dependency></dependencies>
</project>
`
// `exec`, because the SDK kills the process it started. Never --enable-time-skipping: the clock would run free from the first
// moment, a month in three seconds; the SDK unlocks it when it should.
const wrapper = `#!/bin/sh
exec java -cp "$(dirname "$0")/lib/*" io.temporal.testserver.TestServer "$@"
`

/** The path of Temporal's time-skipping test server, for the story tests. Throws with every way named when none works. */
export async function findTimeSkippingServer({
  onProgress,
  env = process.env,
}: {
  onProgress: Say
  env?: NodeJS.ProcessEnv
}): Promise<string> {
  const named = env['TEMPORAL_TEST_SERVER']
  if (named) {
    if (isExecutable(named)) return named
    throw new Error(
      `TEMPORAL_TEST_SERVER 指向的文件无法执行：${named}\nTEMPORAL_TEST_SERVER names a file that cannot be run: ${named}`,
    )
  }
  const cache = cacheFolder(env)
  return firstThatWorks({ zh: ' Temporal 时间快进测试服务器', en: "Temporal's time-skipping test server" }, [
    inTheCache(cache),
    downloadedBySdk('test', join(cache, 'sdk-test'), env, onProgress),
    fetchedWithMaven(cache, env, onProgress),
    byName,
  ])
}

const byName: Way = {
  way: {
    zh: '把 TEMPORAL_TEST_SERVER 设为测试服务器的路径',
    en: 'Set TEMPORAL_TEST_SERVER to the path of a test server',
  },
  look: async () => ({ missing: 'not set' }),
}

const inTheCache = (cache: string): Way => ({
  way: { zh: `用此前存入 ${cache} 的一份`, en: `Use the one an earlier run left in ${cache}` },
  look: async () => {
    const path =
      [join(cache, `test-server-${version}`, 'server')].find(isExecutable) ?? downloaded(join(cache, 'sdk-test'))
    return path ? { path } : { missing: 'not there' }
  },
})

const fetchedWithMaven = (cache: string, env: NodeJS.ProcessEnv, onProgress: Say): Way => ({
  way: {
    zh: `安装 Java 与 Maven，取 io.temporal:temporal-test-server:${version}`,
    en: `With Java and Maven: io.temporal:temporal-test-server:${version}`,
  },
  look: async () => {
    if (env['HUIYIN_OFFLINE']) return { missing: 'HUIYIN_OFFLINE is set' }
    const maven = onPath('mvn', env)
    if (!maven || !onPath('java', env)) return { missing: 'no java and mvn on PATH' }
    const folder = mkdtempSync(join(cache, 'maven-'))
    try {
      writeFileSync(join(folder, 'pom.xml'), pom)
      writeFileSync(join(folder, 'server'), wrapper, { mode: 0o755 })
      const { ok, said } = await runStep({
        command: maven,
        args: ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=lib'],
        env,
        cwd: folder,
        limit: fetchLimit,
        doing: { zh: '正在取 Temporal 测试服务器（38 MB）', en: "Fetching Temporal's test server (38 MB)" },
        onProgress,
      })
      if (!ok) return { missing: said }
      const home = join(cache, `test-server-${version}`)
      // Another run may have finished first; its copy is as good.
      if (!existsSync(home)) renameSync(folder, home)
      return { path: join(home, 'server') }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
})
