import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { afterAll, expect, test } from 'vitest'

interface Locked {
  readonly version: string
  readonly license?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'dependencies' | 'devDependencies', object>
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
const served = packages.filter(([, one]) => !one.dev && !one.devOptional)

test('every package is the very bytes that were looked at: an exact version and a hash', () => {
  expect(packages.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([])
  const loose = [...Object.entries(manifest.dependencies), ...Object.entries(manifest.devDependencies)].filter(
    ([, version]) => !/^\d/.test(String(version)),
  )
  expect(loose).toEqual([])
})

/** May stand in a program that a county runs and passes on; weak copyleft (MPL, LGPL) only as a library that is used unchanged. */
const allowed =
  /^(MIT|Apache-2\.0|BSD-[23]-Clause|ISC|0BSD|BlueOak-1\.0\.0|Unlicense|CC-BY-4\.0|MPL-2\.0|LGPL-3\.0-or-later)$/
/** Says its licence elsewhere than in its manifest. */
const byHand: Readonly<Record<string, string>> = { unionfs: 'Unlicense' }

test('every package that is served may be passed on', () => {
  const licences = served.map(
    ([path, { license }]) => [nameOf(path), license ?? byHand[nameOf(path)] ?? 'none'] as const,
  )
  expect(licences.filter(([, license]) => !license.split(' AND ').every((one) => allowed.test(one)))).toEqual([])
})

/** Below these stand known holes: a query from a name of a column; a body read past its schema. */
const floors = { 'drizzle-orm': [0, 45, 2], fastify: [5, 8, 5] } as const

test('no package is older than the mend of a hole that we would feel', () => {
  for (const [name, floor] of Object.entries(floors)) {
    const version = lock.packages[`node_modules/${name}`]?.version.split('.').map(Number) ?? []
    const at = floor.findIndex((number, n) => number !== version[n])
    expect([name, at === -1 || (version[at] ?? 0) > (floor[at] ?? 0)]).toEqual([name, true])
  }
})

test('an operator gets the list of what is in the program: each package, with its version', () => {
  const said = execFileSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  const { components } = JSON.parse(said) as { components: { name: string; version: string }[] }
  const listed = new Set(components.map(({ name, version }) => `${name} ${version}`))
  const owed = Object.keys(manifest.dependencies).map(
    (name) => `${name} ${lock.packages[`node_modules/${name}`]?.version}`,
  )
  expect(owed.filter((one) => !listed.has(one))).toEqual([])
})

/** What CI says and how it ends, before a registry that answers the question for advisories so. */
async function auditedBy(status: number, advisories: object): Promise<{ said: string; code: number | null }> {
  const registry = createServer((request, response) => {
    const isAsked = request.url?.includes('/security/advisories/bulk') === true
    response.writeHead(isAsked ? status : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(isAsked ? advisories : {}))
  })
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve))
  const { port } = registry.address() as AddressInfo
  const own = {
    npm_config_registry: `http://127.0.0.1:${port}/`,
    npm_config_fetch_retries: '0',
    npm_config_cache: mkdtempSync(join(cache, 'one-')),
  }
  const asked = spawn(process.execPath, ['.ci/audit.mjs'], { env: { ...process.env, ...own } })
  let said = ''
  asked.stdout.on('data', (part: Buffer) => (said += part.toString()))
  const code = await new Promise<number | null>((resolve) => asked.once('close', resolve))
  registry.close()
  return { said, code }
}
const cache = mkdtempSync(join(tmpdir(), 'huiyin-audit-'))
afterAll(() => rmSync(cache, { recursive: true, force: true }))

test(
  'a known hole that is high turns CI red, none and a lesser one do not, and a registry that does not know is no reason to be either',
  { timeout: 240_000 },
  async () => {
    const hole = (severity: string) => ({
      fastify: [
        { id: 1, url: 'https://x.invalid/1', title: 'a hole', severity, vulnerable_versions: '<99.0.0', cwe: [] },
      ],
    })
    const found = await Promise.all([
      auditedBy(200, {}),
      auditedBy(200, hole('moderate')),
      auditedBy(200, hole('high')),
      auditedBy(405, { error: 'not here' }),
    ])
    expect(found.map(({ code }) => code)).toEqual([0, 0, 1, 0])
    expect(found.map(({ said }) => said.split(/[ :]/)[0])).toEqual(['audited', 'audited', 'audited', 'not'])
    expect(found[2]?.said).toContain('fastify')
    expect(readFileSync('.ci/run', 'utf8')).toMatch(
      /node \.ci\/audit\.mjs \|\| failed\+=\(audit\)[^]*npm run --silent sbom >/,
    )
  },
)

const rooms = ['workflows', 'activities', 'api', 'db', 'ops', 'codec', 'web/console']

/** Every regular expression that is written in the program, with where it stands. */
function expressions(): { where: string; source: string; flags: string }[] {
  const files = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${room}/${name}`),
  )
  return files.flatMap((file) => {
    const found: { where: string; source: string; flags: string }[] = []
    const parsed = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
    const visit = (node: ts.Node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        const line = parsed.getLineAndCharacterOfPosition(node.pos).line + 1
        found.push({ where: `${file}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
      }
      ts.forEachChild(node, visit)
    }
    visit(parsed)
    return found
  })
}

test('no program that serves asks anything of the world: it speaks to its database, to Temporal and to the store an operator names', () => {
  const asking =
    /\bfetch\(|new (?:WebSocket|EventSource)\(|(?:from |import\(|require\()'(?:node:)?(?:https?|http2|net|tls|dgram|child_process)'/
  const served = rooms.filter((room) => !room.startsWith('web/'))
  const inRooms = served.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.m?[jt]s$/.test(name))
      .map((name) => `${room}/${name}`),
  )
  const files = [...inRooms, 'worker.ts']
  expect(files.length).toBeGreaterThan(200)
  const found = files.filter((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .some((line) => asking.test(line) && !/import \{ (BlockList, )?isIPv4, isIPv6 \}/.test(line)),
  )
  // Where files lie in a store that speaks S3, one file asks it.
  expect(found).toEqual(['db/files/s3-store.ts'])
})

test('the one library that asks other programs is loaded by one file, when somebody signs in by the provider', () => {
  const files = readdirSync('api', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const naming = files.filter((name) => readFileSync(`api/${name}`, 'utf8').includes("'openid-client'"))
  expect(naming).toEqual(['oidc/identity-provider.ts'])
  const loads = readFileSync('api/oidc/identity-provider.ts', 'utf8').match(/^import (?!type).*openid-client/gm)
  expect(loads).toBeNull()
})

test(
  'no regular expression takes longer than the text it reads: none can be made to hang',
  { timeout: 300_000 },
  () => {
    const all = expressions()
    expect(all.length).toBeGreaterThan(20)
    const slow = all.filter(({ source, flags }) => checkSync(source, flags).status !== 'safe')
    expect(slow.map(({ where, source }) => [where, source])).toEqual([])
  },
)
