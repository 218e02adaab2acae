/** 常办单位: to which units an office mostly gives matters of a topic. Offered beside the chooser; it decides nothing. */
import { unfitForCounty, unfitForTownship } from './acts/assigning.ts'
import type { UnitFact } from './draft.ts'
import type { Sentence } from './refusal.ts'
import type { Move, SuggestionState } from './suggestion.ts'

/** The moves that name a unit, out of an office's own hand. */
export const unitMoves = ['assign', 'transfer'] as const satisfies readonly Move[]
export type UnitMove = (typeof unitMoves)[number]

/** The same topic, or the wider one that holds it; in the same township, or in the county. */
export const likenesses = ['topicInTownship', 'widerInTownship', 'topicInCounty', 'widerInCounty'] as const
export type Likeness = (typeof likenesses)[number]

/** So many are offered. */
export const mostUsualUnits = 3

/** May this move name the unit? By the very rules of the move; who had this matter before is not offered it again. */
export function mayBeNamed(
  move: UnitMove,
  state: SuggestionState,
  { unit, cityPlaceId }: { readonly unit: UnitFact; readonly cityPlaceId: string | null },
): boolean {
  if (state.assignments.some(({ unitId }) => unitId === unit.id)) return false
  const judged = { state, ctx: { facts: { unit, cityPlaceId } } }
  return (move === 'assign' ? unfitForTownship(judged) : unfitForCounty(judged)) === undefined
}

const where: Readonly<Record<Likeness, readonly [zh: string, en: string]>> = {
  topicInTownship: ['本乡镇（街道）同类', 'of this topic in this township'],
  widerInTownship: ['本乡镇（街道）相近类别', 'of the wider topic in this township'],
  topicInCounty: ['全县同类', 'of this topic in the county'],
  widerInCounty: ['全县相近类别', 'of the wider topic in the county'],
}

/** Why a unit is offered: so many went there and stayed. */
export function usualBecause(likeness: Likeness, count: number): Sentence {
  const [zh, en] = where[likeness]
  return { zh: `近一年${zh} ${count} 件交给它`, en: `${count} ${en} went there in the last year` }
}
