/** What comes back from a command, on the wire between memory, story and door. Names here are for ever. */
import type { Refusal } from './refusals.ts'
import type { Life } from './suggestion.ts'

/** `dueAt`: the earliest instant anything is owed by, epoch ms, or null. */
export interface Answer {
  readonly stage: string
  readonly seq: number
  readonly dueAt: number | null
}
/** Kept per command id, so that a repeat gets the same answer or the same refusal. */
export type StoredAnswer =
  | { readonly answer: Answer; readonly refusal?: undefined }
  | { readonly refusal: Refusal; readonly answer?: undefined }

/** Search attributes to set again; only on assignment, transfer and re-handling. */
export interface Attributes {
  readonly SuggestionStage: string
  readonly SuggestionRoute: string | null
  readonly SuggestionUnits: readonly string[]
  readonly SuggestionDueAt: number | null
  readonly SuggestionRound: number
}

/** What a commit tells the loop: the stored answer, and the life of the row as it is now. */
export type Written = StoredAnswer & { readonly life: Life; readonly attributes: Attributes | null }

/** What the loop hands to a commit: `now` is workflow time, epoch ms. */
export interface CommitInput<C> {
  readonly id: string
  readonly command: C
  readonly now: number
}
