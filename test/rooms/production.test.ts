import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiEnv } from '../../api/env.ts'
import { preparationEnv, temporalEnv, workerEnv } from '../../ops/env.ts'
import { readCompose, serviceOf, type Service } from '../production/read-compose.ts'
import { copyOf, environmentOf, readDockerfile } from '../production/read-dockerfile.ts'

// No Docker is needed here: what docker-compose.yml and Dockerfile say is held against the programs and the repository. test/production
// does what they say.
const compose = readCompose()
const services = Object.entries(compose.services)
const isOurs = (service: Service) => service.image.startsWith('huiyin:')
const isOneShot = (name: string) =>
  services.some(([, { depends_on = {} }]) => depends_on[name]?.condition === 'service_completed_successfully')
const written = readFileSync('docker-compose.yml', 'utf8')
const stages = readDockerfile()
const image = stages.at(-1)!
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** What each of our commands reads its settings with. */
const readers: Record<string, (env: NodeJS.ProcessEnv) => unknown> = {
  'api/main.ts': apiEnv,
  'worker.ts': workerEnv,
  'ops/prepare-database.ts': preparationEnv,
  'ops/prepare-temporal.ts': temporalEnv,
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'huiyin-secrets-'))
  execFileSync('sh', ['production/make-secrets.sh', folder])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('each of our services', () => {
  const ours = services.filter(([, service]) => isOurs(service))

  test.each(ours)(
    '%s is told all that its program needs, in production, and nothing it does not read',
    (_name, service) => {
      const file = service.command?.[1] ?? ''
      expect(Object.keys(readers)).toContain(file)
      const told = Object.fromEntries(
        Object.entries(service.environment ?? {}).map(([key, value]) => [key, value.replace('/run/secrets', folder)]),
      )
      const read = new Set<string>()
      const env = new Proxy(
        { ...environmentOf(image), ...told, HUIYIN_WORKFLOW_BUNDLE: 'package.json' },
        {
          get: (all: Record<string, string>, name: string) => (read.add(name), all[name]),
        },
      )
      expect(() => readers[file]?.(env)).not.toThrow()
      const unread = Object.keys(told).filter((name) => !read.has(name) && name !== 'NODE_OPTIONS')
      expect(unread).toEqual([])
    },
  )

  test.each(ours)('%s names only settings that .env.example explains', (_name, { environment = {} }) => {
    const explained = [...readFileSync('.env.example', 'utf8').matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name)
    const names = Object.keys(environment).map((name) => name.replace(/_FILE$/, ''))
    expect(names.filter((name) => !explained.includes(name) && name !== 'NODE_OPTIONS')).toEqual([])
  })

  test.each(ours)(
    '%s may write nothing, has no rights, and leaves a quarter of its memory to what is not V8’s',
    (_name, service) => {
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] })
      if (!service.mem_limit) return
      const heap = Number(/--max-old-space-size=(\d+)/.exec(service.environment?.['NODE_OPTIONS'] ?? '')?.[1])
      const share = heap / Number(service.mem_limit.replace(/m$/, ''))
      expect(share).toBeGreaterThanOrEqual(0.75)
      expect(share).toBeLessThanOrEqual(0.8)
    },
  )

  test('are all of the version that package.json names', () => {
    expect(new Set(ours.map(([, service]) => service.image))).toEqual(new Set([`huiyin:${manifest.version}`]))
  })
})

describe('every service', () => {
  test.each(services)('%s listens on the loopback alone', (_name, { ports = [] }) => {
    expect(ports.filter((port) => !/^127\.0\.0\.1:\d+:\d+$/.test(port))).toEqual([])
  })

  test.each(services)('%s is one that ends, or is looked after and started again', (name, service) => {
    const isWatched = service.healthcheck?.test !== undefined
    expect(isWatched).toBe(!isOneShot(name))
    expect(service.restart).toMatch(isOneShot(name) ? /^on-failure:\d$/ : /^unless-stopped$/)
  })

  test.each(services)('%s waits for services that are there and can be waited for', (_name, { depends_on = {} }) => {
    for (const [name, { condition }] of Object.entries(depends_on)) {
      const isWatched = serviceOf(compose, name).healthcheck?.test !== undefined
      expect([name, condition]).toEqual([name, isWatched ? 'service_healthy' : 'service_completed_successfully'])
    }
  })

  test.each(services)('%s is pinned to one release', (_name, { image: named }) => {
    expect(named).toMatch(/^[\w/-]+:\d+\.\d+(\.\d+)?$/)
  })

  test.each(services)(
    '%s has the secrets it reads, from files that are made, and its volumes are there',
    (name, service) => {
      const { secrets = [], volumes = [], environment = {} } = service
      expect(secrets.filter((secret) => !(secret in compose.secrets))).toEqual([])
      const used = Object.values(environment).flatMap((value) => /^\/run\/secrets\/(\w+)$/.exec(value)?.[1] ?? [])
      expect(used.filter((secret) => !secrets.includes(secret))).toEqual([])
      for (const [source = ''] of volumes.map((volume) => volume.split(':')))
        expect([name, source, source.startsWith('./') ? existsSync(source) : source in compose.volumes]).toEqual([
          name,
          source,
          true,
        ])
    },
  )

  test.each(services)('%s is on networks that are there; only api and UI on the one with ports', (name, service) => {
    expect(service.networks?.filter((network) => !(network in compose.networks))).toEqual([])
    const mayBeReached = ['api', 'temporal-ui'].includes(name)
    expect(service.networks?.includes('outside')).toBe(mayBeReached)
    expect(compose.networks['inside']?.internal).toBe(true)
  })
})

describe('a secret', () => {
  test('has no default, stands in no variable, and is missed with a sentence in Chinese and English', () => {
    expect(written).not.toMatch(/\$\{\w+:?[-+]/)
    const first = new Map<string, string>()
    for (const [, name = '', rest = ''] of written.matchAll(/\$\{(\w+)([^}]*)\}/g))
      if (!first.has(name)) first.set(name, rest)
    expect([...first.keys()].toSorted()).toEqual(['PUBLIC_URL', 'SECRETS'])
    for (const [name, rest] of first)
      expect([name, rest]).toEqual([name, expect.stringMatching(/^:\?.*\p{Script=Han}.* [A-Z]/u)])
    for (const [name, { environment = {} }] of services) {
      const secret = Object.keys(environment).filter((key) =>
        /(PASSWORD|PWD|SECRET|KEYS?|DATABASE_URL|OWNER_URL)$/.test(key),
      )
      expect([name, ...secret]).toEqual([name])
    }
  })

  test('is one that make-secrets.sh makes, closed to everybody else, and what is there stays', () => {
    const files = Object.values(compose.secrets).map(({ file }) => file.split('/').at(-1) ?? '')
    expect(readdirSync(folder).toSorted()).toEqual(files.toSorted())
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    const before = files.map((name) => readFileSync(join(folder, name), 'utf8'))
    expect(new Set(before).size).toBe(files.length)
    rmSync(join(folder, 'query_secret'))
    execFileSync('sh', ['production/make-secrets.sh', folder])
    const changed = files.filter((name, n) => readFileSync(join(folder, name), 'utf8') !== before[n])
    expect(changed).toEqual(['query_secret'])
  })

  test('that is empty is not taken for a secret', () => {
    const env = { ...environmentOf(image), ...serviceOf(compose, 'api').environment }
    const told = Object.fromEntries(
      Object.entries(env).map(([key, value]) => [key, value.replace('/run/secrets', folder)]),
    )
    const path = join(folder, 'empty')
    writeFileSync(path, '\n')
    expect(() => apiEnv({ ...told, HUIYIN_SESSION_SECRET_FILE: path })).toThrow(/HUIYIN_SESSION_SECRET/)
    rmSync(path)
  })
})

describe('the servers', () => {
  test('Temporal has 512 shards for ever, its own role, a mounted configuration and tools of its own version', () => {
    const { environment, image: server, volumes } = serviceOf(compose, 'temporal')
    expect(environment).toMatchObject({ DB: 'postgres12', NUM_HISTORY_SHARDS: '512', POSTGRES_USER: 'temporal' })
    expect(volumes).toContainEqual(expect.stringContaining(`:${environment['DYNAMIC_CONFIG_FILE_PATH']}:ro`))
    expect(serviceOf(compose, 'temporal-schema').image.split(':')[1]).toBe(server.split(':')[1])
  })

  test('Temporal’s UI can touch nothing and asks our own door what payloads say', () => {
    expect(serviceOf(compose, 'temporal-ui').environment).toMatchObject({
      TEMPORAL_DISABLE_WRITE_ACTIONS: 'true',
      TEMPORAL_CODEC_ENDPOINT: '${PUBLIC_URL}/api/codec',
      TEMPORAL_CODEC_INCLUDE_CREDENTIALS: 'true',
    })
  })

  test('Postgres loses nothing, logs nobody’s words, and knows three databases and three roles without a password in sight', () => {
    const flags = serviceOf(compose, 'postgres').command ?? []
    for (const name of ['fsync', 'synchronous_commit', 'full_page_writes']) expect(flags).toContain(`-c${name}=on`)
    expect(flags).toContain('-clog_min_messages=log')
    expect(flags).toContain('-clog_min_error_statement=panic')
    expect(flags).toContain('-clog_error_verbosity=terse')
    const roles = readFileSync('production/roles.sql', 'utf8')
    expect([...roles.matchAll(/^create role (\w+) login password :'\w+';$/gm)].map(([, role]) => role)).toEqual([
      'huiyin_owner',
      'huiyin_app',
      'temporal',
    ])
    expect([...roles.matchAll(/^create database (\w+)/gm)]).toHaveLength(3)
  })
})

describe('the image', () => {
  const copies = stages.flatMap((stage) =>
    stage.instructions.filter(({ name }) => name === 'COPY').map(({ text }) => ({ stage, ...copyOf(text) })),
  )
  const own = copies.filter(({ from }) => from === null)
  const letIn = readFileSync('.dockerignore', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1))

  test('is made of what is in the repository and let in, and nothing else is let in', () => {
    const sources = own.flatMap(({ sources: all }) => all)
    expect(sources.filter((path) => !existsSync(path))).toEqual([])
    const roots = [...new Set(sources.map((path) => path.split('/')[0] ?? ''))]
    expect(roots.toSorted()).toEqual(letIn.toSorted())
  })

  test('holds everything its commands import', () => {
    const held = own
      .filter(({ stage }) => stage === image)
      .flatMap(({ sources: all }) => all.map((path) => resolve(path)))
    const isHeld = (path: string) => held.some((place) => path === place || path.startsWith(`${place}/`))
    const health = ['ops/worker-health.ts']
    const seen = new Set<string>()
    const look = (path: string) => {
      if (seen.has(path)) return
      seen.add(path)
      for (const [, to = ''] of readFileSync(path, 'utf8').matchAll(/(?:from|import\(|new URL\()\s*'(\.\.?\/[^']+)'/g))
        if (to.endsWith('.ts')) look(resolve(dirname(path), to))
    }
    for (const command of [...Object.keys(readers), ...health]) look(resolve(command))
    expect(seen.size).toBeGreaterThan(100)
    expect([...seen].filter((path) => !isHeld(path)).map((path) => relative('.', path))).toEqual([])
  })

  test('has one pinned Node 24, no development dependency, UTC, no rights, and says whether it lives', () => {
    const bases = new Set(stages.map(({ from }) => from).filter((from) => from.includes(':')))
    expect(bases.size).toBe(1)
    expect([...bases][0]).toMatch(/^node:24\.\d+\.\d+-\w+-slim$/)
    const lines = image.instructions.map(({ name, text }) => `${name} ${text}`)
    expect(lines).toContain('USER node')
    expect(lines.some((line) => line.startsWith('HEALTHCHECK') && line.includes('/api/health/live'))).toBe(true)
    expect(environmentOf(image)).toMatchObject({ NODE_ENV: 'production', TZ: 'UTC' })
    const installing = stages.filter(({ instructions }) => instructions.some(({ text }) => text.includes('npm ci')))
    const withTools = installing.filter(
      ({ instructions }) => !instructions.some(({ text }) => text.includes('npm ci --omit=dev')),
    )
    expect(installing.length).toBe(2)
    expect(withTools.map(({ name }) => name)).toEqual(['console'])
  })

  test('takes of the stage that builds the desk only the desk', () => {
    const taken = copies.filter(({ from, stage }) => from === 'console' && stage === image)
    expect(taken.map(({ sources: all, to }) => [all, to])).toEqual([[['/app/dist/console'], 'dist/console']])
  })

  test('bundles its stories in the stage whose modules it takes', () => {
    const bundle = stages.find(({ name }) => name === 'bundle')
    expect(bundle?.from).toBe('dependencies')
    expect(copies.find(({ sources: all }) => all.includes('/app/node_modules'))).toMatchObject({
      from: 'dependencies',
      stage: image,
    })
    expect(copies.find(({ from }) => from === 'bundle')?.to).toBe('workflow-bundle.js')
    expect(environmentOf(image)['HUIYIN_WORKFLOW_BUNDLE']).toBe('/app/workflow-bundle.js')
  })
})
