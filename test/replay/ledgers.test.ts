import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fold } from '../../workflows/rules/evolve.ts'
import { foldResearch } from '../../workflows/rules/evolve-research.ts'
import type { ResearchEvent, ResearchState } from '../../workflows/rules/research.ts'
import type { SuggestionEvent, SuggestionState } from '../../workflows/rules/suggestion.ts'

interface Frozen {
  readonly suggestion: { readonly events: readonly SuggestionEvent[]; readonly state: SuggestionState }
  readonly research: { readonly events: readonly ResearchEvent[]; readonly state: ResearchState | null }
}
const read = (path: string) => JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8')) as unknown
const frozen = readdirSync(join(import.meta.dirname, 'ledgers')).map(
  (file) => [file.replace('.json', ''), read(`ledgers/${file}`) as Frozen] as const,
)

test.each(frozen)('a ledger written long ago tells the state it told then: %s', (_name, { suggestion, research }) => {
  expect(fold(suggestion.events)).toEqual(suggestion.state)
  expect(foldResearch(research.events)).toEqual(research.state)
})

test('the frozen ledgers hold every kind of event', () => {
  const { eventKinds } = read('contract.json') as { eventKinds: string[] }
  const held = new Set(
    frozen.flatMap(([, f]) => [...f.suggestion.events, ...f.research.events].map((e) => e.body.kind)),
  )
  expect(eventKinds.filter((kind) => !kind.includes('.') && !held.has(kind as never))).toEqual([])
})
