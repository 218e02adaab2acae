import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readContract, type Contract } from '../replay/read-contract.ts'

const written = JSON.parse(readFileSync('test/replay/contract.json', 'utf8')) as Contract

/** What histories and ledgers know and the code no longer says. */
const lost = (code: Contract) =>
  Object.entries(written).flatMap(([list, words]) =>
    words.filter((word) => !(code[list] ?? []).includes(word)).map((word) => `${list}: ${word}`),
  )
const added = (code: Contract) =>
  Object.entries(code).flatMap(([list, words]) =>
    words.filter((word) => !(written[list] ?? []).includes(word)).map((word) => `${list}: ${word}`),
  )

test('no name that a history, a ledger or a script knows is renamed or taken away', () => {
  expect(lost(readContract(process.cwd()))).toEqual([])
})

test('every new name is written down (npx tsx test/replay/write-contract.ts)', () => {
  expect(added(readContract(process.cwd()))).toEqual([])
})

test('the contract holds something of everything', () => {
  const empty = Object.entries(written).filter(([, words]) => words.length === 0)
  expect(empty).toEqual([])
  expect(Object.keys(written)).toHaveLength(Object.keys(readContract(process.cwd())).length)
})

describe('a renamed', () => {
  let copy: string
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'huiyin-contract-'))
    for (const room of ['workflows', 'activities']) cpSync(room, join(copy, room), { recursive: true })
    cpSync('ops/search-attributes.ts', join(copy, 'ops/search-attributes.ts'))
  })
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  test.each([
    ['move', 'workflows/rules/suggestion.ts', "  'signFor',", "  'sign',", 'moves: signFor'],
    ['research move', 'workflows/rules/research.ts', "  'filePaper',", "  'file',", 'researchMoves: filePaper'],
    ['signal', 'workflows/messages.ts', "'submitterRated'", "'rated'", 'signals: submitterRated'],
    ['nudge', 'workflows/messages.ts', "'resync'", "'wake'", 'signals: resync'],
    ['query', 'workflows/messages.ts', "'getState'", "'state'", 'queries: getState'],
    ['story', 'workflows/index.ts', '{ suggestion }', '{ matter }', 'workflowTypes: suggestion'],
    ['activity', 'activities/activities.ts', 'commitTransition:', 'commit:', 'activities: commitTransition'],
    ['result field', 'workflows/rules/answer.ts', 'readonly dueAt', 'readonly due', 'answerFields: Answer.dueAt'],
    [
      'field of a life',
      'workflows/rules/suggestion.ts',
      'readonly nextMark',
      'readonly next',
      'lifeFields: Life.nextMark',
    ],
    ['field of a command', 'workflows/rules/suggestion.ts', 'signFor: {', 'sign: {', 'commandFields: signFor'],
    [
      'obligation',
      'workflows/rules/default-policy.ts',
      '  signFor: {',
      '  sign: {',
      'obligationKeys: township.signFor',
    ],
    ['kind of event', 'workflows/rules/suggestion.ts', "kind: 'signedFor'", "kind: 'signed'", 'eventKinds: signedFor'],
    [
      'kind of a research’s event',
      'workflows/rules/research.ts',
      "kind: 'planned'",
      "kind: 'plan'",
      'eventKinds: planned',
    ],
    ['stage', 'workflows/rules/suggestion.ts', "  'handling',", "  'handled',", 'stages: handling'],
    ['search attribute', 'ops/search-attributes.ts', 'SuggestionDueAt', 'DueAt', 'searchAttributes: SuggestionDueAt'],
    [
      'refusal',
      'workflows/rules/refusals.ts',
      "'suggestion.over'",
      "'suggestion.ended'",
      'refusalCodes: suggestion.over',
    ],
  ])('%s is seen', (_what, file, from, to, missing) => {
    const path = join(copy, file)
    const before = readFileSync(path, 'utf8')
    expect(before).toContain(from)
    writeFileSync(path, before.replaceAll(from, to))
    const seen = lost(readContract(copy))
    writeFileSync(path, before)
    expect(seen).toContain(missing)
  })
})
