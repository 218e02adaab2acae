import type { WorkCalendar } from '../calendar.ts'
import type { RecountingFact } from '../draft.ts'
import type { DeadlinePolicy } from '../policy.ts'
import type { Refusal } from '../refusal.ts'
import type { ResearchBody, ResearchCommandData, ResearchState } from '../research.ts'
import type { Actor, Adjustment, OpenedObligation, Settlement } from '../suggestion.ts'

/** `deputies`: of the ids named, those with a mandate; for a paper, in the congress it is put to. */
export interface ResearchFacts {
  readonly deputies?: readonly string[]
  readonly unitKnown?: boolean
  readonly subdistrict?: boolean
  readonly recounting?: RecountingFact
}
export interface ResearchContext {
  readonly now: number
  readonly calendar: WorkCalendar
  readonly policy: DeadlinePolicy
  readonly facts: ResearchFacts
}

/** The research an act meets, and when it happened. */
export interface Meeting {
  readonly state: ResearchState
  readonly ctx: ResearchContext
  readonly at: number
  readonly actor: Actor
}
export type Opens = Omit<OpenedObligation, 'id'>
/** What one act makes happen: one event, what it opens, settles and moves. */
export interface Happening {
  readonly body: ResearchBody
  readonly opens?: readonly Opens[]
  readonly settles?: readonly Settlement[]
  readonly adjusts?: readonly Adjustment[]
}
export type Step = Happening | { readonly refusal: Refusal }

/** One act on a research: what happens, or why not. */
export type ResearchAct<K extends keyof ResearchCommandData> = (meeting: Meeting, data: ResearchCommandData[K]) => Step
