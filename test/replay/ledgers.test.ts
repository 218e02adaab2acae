import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fold } from '../../workflows/rules/evolve.ts'
import { foldResearch } from '../../workflows/rules/evolve-research.ts'
import type { ResearchEvent, ResearchState } from '../../workflows/rules/research.ts'
import {
  rulesVersion,
  stateVersion,
  type SuggestionEvent,
  type SuggestionState,
} from '../../workflows/rules/suggestion.ts'

interface Frozen {
  readonly suggestion: { readonly events: readonly SuggestionEvent[]; readonly state: SuggestionState }
  /** What was split off from it. */
  readonly parts?: readonly Frozen['suggestion'][]
  readonly research: { readonly events: readonly ResearchEvent[]; readonly state: ResearchState | null }
}
const read = (path: string) => JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8')) as unknown
const folder = join(import.meta.dirname, 'ledgers')
const frozenUnder = (rules: number) =>
  readdirSync(join(folder, `rules-${rules}`)).map(
    (file) => [file.replace('.json', ''), read(`ledgers/rules-${rules}/${file}`) as Frozen] as const,
  )
const first = frozenUnder(1)
const now = frozenUnder(rulesVersion)

test.each(now)(
  'a ledger written long ago tells the state it told then: %s',
  (_name, { suggestion, research, parts = [] }) => {
    for (const { events, state } of [suggestion, ...parts]) expect(fold(events)).toEqual(state)
    expect(foldResearch(research.events)).toEqual(research.state)
  },
)

// The first shape knew one unit at a time, whose stopped clock and pending return stood beside the tasks.
test.each(first)('a ledger of the first rules still tells all it told: %s', (_name, { suggestion, research }) => {
  const { version, work, returnPending, ...kept } = suggestion.state as SuggestionState & Record<string, unknown>
  expect([version, typeof work, returnPending]).toEqual([1, 'object', false])
  expect(fold(suggestion.events)).toMatchObject({ ...kept, version: stateVersion })
  const { version: _shape, ...told } = research.state ?? { version: 1 }
  expect(foldResearch(research.events) ?? {}).toMatchObject(told)
})

test('the frozen ledgers hold every kind of event', () => {
  const { eventKinds } = read('contract.json') as { eventKinds: string[] }
  const held = new Set(
    [...first, ...now].flatMap(([, f]) =>
      [f.suggestion, f.research, ...(f.parts ?? [])].flatMap((one) => one.events.map((e) => e.body.kind)),
    ),
  )
  expect(eventKinds.filter((kind) => !kind.includes('.') && !held.has(kind as never))).toEqual([])
})
