import type { components } from '../http/openapi.d.ts'
import { Refused } from '../http/refused.ts'
import type { Sentence } from '../words/words.ts'

export type Draft = components['schemas']['PolicyDraft']
export type Terms = Draft['terms']
export type Row = Terms['rules'][number]
export const units = ['workingDays', 'days', 'months'] as const

/** What is not right: `rule` the row it is about, null: the terms as a whole. */
export interface Fault extends Sentence {
  readonly rule: string | null
}

/** The faults a door named when it did not take the terms; none where it refused them for something else. */
export function faultsOf(error: unknown): readonly Fault[] {
  const named = error instanceof Refused ? error.problem.fields?.['faults'] : undefined
  return Array.isArray(named) ? named : []
}
