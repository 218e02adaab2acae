import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

// Each gate looks at a tiny house of the same rooms: green as it stands, red with one planted fault.
const cleanHouse = {
  'workflows/index.ts': `import { proxyActivities } from '@temporalio/workflow'
import type * as hands from '../activities/write-row.ts'

const { writeRow } = proxyActivities<typeof hands>({ startToCloseTimeout: '10s' })

export async function story(): Promise<void> {
  await writeRow()
}
`,
  'workflows/rules/closing.ts': `export const isOver = (owed: number) => owed === 0\n`,
  'activities/write-row.ts': `export async function writeRow(): Promise<void> {\n  await Promise.resolve()\n}\n`,
  'api/main.ts': `import { isOver } from '../workflows/rules/closing.ts'\n\nprocess.exitCode = isOver(0) ? 0 : 1\n`,
  'worker.ts': `import { writeRow } from './activities/write-row.ts'\n\nawait writeRow()\n`,
  'package.json': `${JSON.stringify({
    name: 'house',
    type: 'module',
    scripts: { rooms: 'node test/rooms/cruise.ts' },
    dependencies: { '@temporalio/workflow': '*' },
  })}\n`,
}

let house: string
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'huiyin-gates-'))
  symlinkSync(join(process.cwd(), 'node_modules'), join(house, 'node_modules'))
  for (const paper of ['.oxlintrc.json', '.oxfmtrc.json', '.dependency-cruiser.mjs', 'knip.json', 'tsconfig.json'])
    cpSync(paper, join(house, paper))
  cpSync('test/rooms/cruise.ts', join(house, 'test/rooms/cruise.ts'))
  for (const [path, text] of Object.entries(cleanHouse)) plant(path, text)
})
afterEach(() => rmSync(house, { recursive: true, force: true }))

function plant(path: string, text: string) {
  mkdirSync(dirname(join(house, path)), { recursive: true })
  writeFileSync(join(house, path), text)
}

function run(tool: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(join(house, 'node_modules/.bin', tool), args, {
    cwd: house,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { passed: status === 0, said: stdout + stderr }
}
const lint = () => run('oxlint', '--type-aware', '--config', '.oxlintrc.json', '.')
const rooms = (...folders: string[]) => run('tsx', 'test/rooms/cruise.ts', ...folders)
const dead = () => run('knip')
const types = () => run('tsc', '--noEmit')
const format = () => run('oxfmt', '--check', 'workflows', 'activities', 'api', 'worker.ts')

describe('lint', () => {
  test('a clean house is not stopped by lint', () => {
    expect(lint()).toMatchObject({ passed: true })
  })

  test('a story that does not await its hand is stopped', () => {
    plant('workflows/index.ts', cleanHouse['workflows/index.ts'].replace('await writeRow', 'writeRow'))
    expect(lint()).toMatchObject({ passed: false, said: expect.stringContaining('no-floating-promises') })
  })

  test('a slip against time, machine, law or test is each named', () => {
    plant('workflows/rules/late.ts', 'export const late = (due: number) => Date.now() > due\n')
    plant('workflows/local.ts', 'export const hourOf = (at: Date) => at.getHours()\n')
    plant('workflows/words.ts', "export const words = new Intl.NumberFormat('zh')\n")
    plant('workflows/files.ts', "import { hostname } from 'node:os'\n\nexport const here = hostname()\n")
    plant(
      'workflows/door.ts',
      `import { defineUpdate, setHandler } from '@temporalio/workflow'
export const open = () => setHandler(defineUpdate('move'), () => {}, { validator: async () => {} })\n`,
    )
    plant('db/secret.ts', 'export const secret = process.env.HUIYIN_SECRET\n')
    plant('db/default.ts', 'export default 1\n')
    plant(
      'db/route.ts',
      `export function name(route: 'answer' | 'county') {
  switch (route) {
    case 'answer':
      return '解答回复'
    default:
      return '转办'
  }
}\n`,
    )
    plant('test/empty.test.ts', "import { test } from 'vitest'\n\ntest('nobody looks', () => {})\n")
    const { said } = lint()
    for (const slip of [
      'Rules are given the time',
      'Local time follows TZ',
      "It follows the worker's TZ",
      'no-nodejs-modules',
      'no-misused-promises',
      'no-process-env',
      'no-default-export',
      'switch-exhaustiveness-check',
      'expect-expect',
    ])
      expect(said).toContain(slip)
  })
})

describe('rooms', () => {
  const all = ['workflows', 'activities', 'api', 'worker.ts']

  test('a clean house is not stopped at any door', () => {
    expect(rooms(...all)).toMatchObject({ passed: true })
  })

  test('a door that reaches for a hand, a law that leans on a story and a circle are stopped', () => {
    plant('api/main.ts', "import { writeRow } from '../activities/write-row.ts'\n\nawait writeRow()\n")
    plant('workflows/rules/closing.ts', "import { story } from '../index.ts'\n\nexport const isOver = story\n")
    plant('workflows/index.ts', "import { isOver } from './rules/closing.ts'\n\nexport const story = () => isOver\n")
    const { passed, said } = rooms(...all)
    expect(passed).toBe(false)
    for (const rule of ['doors-change-no-story', 'rules-import-nobody', 'no-circles']) expect(said).toContain(rule)
  })

  test('a story that takes a hand by value, a sister door and a sister route are stopped', () => {
    plant(
      'workflows/index.ts',
      "import { writeRow } from '../activities/write-row.ts'\n\nexport const story = writeRow\n",
    )
    plant('api/routes/list.ts', "import { show } from './show.ts'\n\nexport const list = show\n")
    plant('api/routes/show.ts', 'export const show = 1\n')
    plant(
      'workflows/rules/routes/2-township.ts',
      "import { county } from './3-county.ts'\n\nexport const township = county\n",
    )
    plant('workflows/rules/routes/3-county.ts', 'export const county = 1\n')
    const { said } = rooms(...all)
    for (const rule of ['as-types-only', 'an-endpoint-does-not-know', 'a-route-does-not-know'])
      expect(said).toContain(rule)
  })

  test('a gate that found nothing to look at is red', () => {
    plant('ops/readme.txt', 'no module here')
    expect(rooms('ops')).toMatchObject({ passed: false, said: expect.stringContaining('nothing was checked') })
  })
})

describe('dead, types, format', () => {
  test('a clean house is dead nowhere, typed and tidy', () => {
    expect(dead()).toMatchObject({ passed: true })
    expect(types()).toMatchObject({ passed: true })
    expect(format()).toMatchObject({ passed: true })
  })

  test('an export nobody uses is stopped', () => {
    plant(
      'workflows/rules/closing.ts',
      'export const isOver = (owed: number) => owed === 0\nexport const forgotten = 1\n',
    )
    expect(dead()).toMatchObject({ passed: false, said: expect.stringContaining('forgotten') })
  })

  test('a wrong type is stopped', () => {
    plant('worker.ts', "const seq: number = 'one'\nprocess.exitCode = seq\n")
    expect(types()).toMatchObject({ passed: false, said: expect.stringContaining('TS2322') })
  })

  test('an untidy file is stopped', () => {
    plant('worker.ts', 'const   a = 1;process.exitCode=a')
    expect(format()).toMatchObject({ passed: false, said: expect.stringContaining('worker.ts') })
  })
})
