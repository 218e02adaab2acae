import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js'
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker } from '@temporalio/worker'
import { tsImport } from 'tsx/esm/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDataConverter, failureConverterPath } from '../../codec/data-converter.ts'
import type * as Decide from '../../workflows/rules/decide.ts'
import { stages } from '../../workflows/rules/suggestion.ts'
import { researchStages } from '../../workflows/rules/research.ts'
import { officer } from './cast.ts'
import { commandOf } from './command-of.ts'
import { freshBundle } from './fresh-bundle.ts'
import { recordedKeys } from './keys.ts'
import { openMemory } from './memory.ts'
import { opening } from './play.ts'
import * as say from '../rules/verbs.ts'

// What a planted change breaks need not be shouted.
Runtime.install({
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: { logging: { filter: { core: 'ERROR', other: 'ERROR' } } },
})

const folder = join(import.meta.dirname, 'histories')
const corpus = readdirSync(folder).map((file) => ({
  name: file.replace('.json', ''),
  json: JSON.parse(readFileSync(join(folder, file), 'utf8')) as { events: RecordedEvent[] },
}))
interface RecordedEvent {
  readonly eventType: string
  readonly workflowExecutionUpdateAcceptedEventAttributes?: { acceptedRequest: { input: { name: string } } }
  readonly workflowExecutionSignaledEventAttributes?: { signalName: string }
}

/** Which recorded stories the bundle could not have told, and why. */
async function astray(workflowBundle: { code: string }) {
  const histories = corpus.map(({ name, json }) => ({ workflowId: name, history: historyFromJSON(json) }))
  const replayed = Worker.runReplayHistories(
    { workflowBundle, dataConverter: createDataConverter(recordedKeys), replayName: 'corpus' },
    histories,
  )
  const found: Record<string, string> = {}
  for await (const { workflowId, error } of replayed) if (error) found[workflowId] = error.name
  return found
}

test('every recorded story, ended or open, is told the same again', async () => {
  expect(await astray(await freshBundle())).toEqual({})
})

describe('the corpus', () => {
  const events = corpus.flatMap(({ json }) => json.events)

  test('holds a story open in every stage, of suggestions and of researches', () => {
    const open = corpus.filter(({ name }) => name.startsWith('open-'))
    for (const { json } of open) expect(json.events.at(-1)?.eventType).not.toMatch(/EXECUTION_(COMPLETED|FAILED)/)
    const expected = [
      ...stages.filter((stage) => stage !== 'closed').map((stage) => `open-${stage}`),
      ...researchStages.filter((stage) => stage !== 'concluded').map((stage) => `open-research-${stage}`),
    ]
    expect(open.map(({ name }) => name).toSorted()).toEqual(expected.toSorted())
  })

  test('holds every move, every message, and what the alarm does by itself', () => {
    const updates = events.map((e) => e.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest.input.name)
    const signals = events.map((e) => e.workflowExecutionSignaledEventAttributes?.signalName)
    const wanted = contract('moves', 'researchMoves', 'signals')
    expect(wanted.filter((name) => !updates.includes(name) && !signals.includes(name))).toEqual([])
    for (const type of ['TIMER_FIRED', 'TIMER_CANCELED', 'UPDATE_COMPLETED', 'UPSERT_WORKFLOW_SEARCH_ATTRIBUTES'])
      expect(events.some((e) => e.eventType.includes(type))).toBe(true)
  })
})

describe('a checkout with a planted change', () => {
  let planted: string
  beforeAll(() => {
    planted = mkdtempSync(join(tmpdir(), 'huiyin-planted-'))
    symlinkSync(join(process.cwd(), 'node_modules'), join(planted, 'node_modules'))
    writeFileSync(join(planted, 'package.json'), '{ "type": "module" }\n')
    for (const room of ['workflows', 'activities']) cpSync(room, join(planted, room), { recursive: true })
  })
  afterAll(() => rmSync(planted, { recursive: true, force: true }))

  function change(file: string, from: string, to: string) {
    const path = join(planted, file)
    const before = readFileSync(path, 'utf8')
    const after = before.replace(from, to)
    expect(after).not.toBe(before)
    writeFileSync(path, after)
    return () => writeFileSync(path, before)
  }
  const bundle = () =>
    bundleWorkflowCode({ workflowsPath: join(planted, 'workflows/index.ts'), failureConverterPath, logger: silent })

  test('of the loop (one timer more) is caught by what was recorded', async () => {
    const undo = change('workflows/desk.ts', 'const written = await', 'await sleep(1)\n      const written = await')
    const found = await astray(await bundle())
    undo()
    expect(Object.values(found)).toContain('DeterminismViolationError')
    expect(Object.keys(found)).toEqual(expect.arrayContaining(['township', 'open-handling']))
  })

  test('of a name on the wire is caught by what was recorded', async () => {
    const undo = change('workflows/rules/suggestion.ts', "  'signFor',\n", "  'signedFor',\n")
    const found = await astray(await bundle())
    undo()
    expect(Object.keys(found)).toEqual(expect.arrayContaining(['township', 'county']))
  })

  test('of the law lets every open story go on, and the next decision follows it', async () => {
    const undo = change(
      'workflows/rules/routes/2-township.ts',
      "moves: ['assign', 'classify', 'handOver',",
      "moves: ['assign', 'handOver',",
    )
    expect(await astray(await bundle())).toEqual({})
    const changed = (await tsImport(
      pathToFileURL(join(planted, 'workflows/rules/decide.ts')).href,
      import.meta.url,
    )) as typeof Decide
    undo()
    const memory = openMemory()
    memory.register('sug_lane', opening)
    const classify = commandOf(say.classify('township', officer), 'one', opening)
    await memory.commitTransition({ id: 'sug_lane', command: classify, now: opening })
    const again = commandOf(say.classify('county', officer), 'two', opening)
    const context = memory.context(opening)
    const { refusal } = changed.decide(memory.state('sug_lane'), again, context)
    expect(refusal?.code).toBe('suggestion.move-not-open')
    await expect(memory.commitTransition({ id: 'sug_lane', command: again, now: opening })).resolves.toMatchObject({
      answer: { stage: 'classified' },
    })
  })
})

const none = () => {}
const silent = { log: none, trace: none, debug: none, info: none, warn: none, error: none }

function contract(...lists: readonly string[]): string[] {
  const written = JSON.parse(readFileSync(join(import.meta.dirname, 'contract.json'), 'utf8')) as Record<
    string,
    string[]
  >
  return lists.flatMap((list) => written[list] ?? [])
}
