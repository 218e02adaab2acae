import type { FeedbackKind, Move, Route, Stage } from './suggestion.ts'

/** In whose hands a suggestion lies, in the policy's words for owners. */
export type Holder = 'station' | 'TownshipOffice' | 'CountyOffice' | 'CityOffice' | 'HandlingUnit' | 'localOffice'
/** From where an official acts on one suggestion; see `seatsOf` in access.ts. `answeringStation`: on the way of an answer. */
export const seats = [
  'station',
  'TownshipOffice',
  'CountyOffice',
  'CityOffice',
  'HandlingUnit',
  'coUnit',
  'answeringStation',
  'assigner',
  'raisingDeputy',
] as const
export type Seat = (typeof seats)[number]

/** `owes`: kinds of obligation that stand open there; each is a key of the policy on the route's own track. */
export interface StageRule {
  readonly holder: Holder
  readonly moves: readonly Move[]
  readonly owes: readonly string[]
}

export interface RouteRule {
  readonly number: 1 | 2 | 3 | 4 | 5
  readonly route: Route
  readonly article: string
  readonly classifiedBy: readonly Seat[]
  readonly assigner: 'TownshipOffice' | 'CountyOffice'
  /** What opens on classification, on the route's own track. */
  readonly opensWith: readonly string[]
  /** The feedback without which it may not end, to every submitter. */
  readonly tells: readonly FeedbackKind[]
  readonly stages: Partial<Record<Stage, StageRule>>
}
