import { isOver } from '../../workflows/rules/closing.ts'
import { nextDue, nextMark } from '../../workflows/rules/obligations.ts'
import type { Answer, Attributes } from '../../workflows/rules/answer.ts'
import type { Life, SuggestionEvent, SuggestionState } from '../../workflows/rules/suggestion.ts'

/** What the loop keeps of a suggestion as it stands. */
export const lifeOf = (state: SuggestionState): Life => ({
  seq: state.seq,
  stage: state.stage,
  nextMark: nextMark(state),
  over: isOver(state),
})

/** What the one who acted is told. */
export const answerOf = (state: SuggestionState): Answer => ({
  stage: state.stage,
  seq: state.seq,
  dueAt: nextDue(state),
})

const newlyPlaced: readonly string[] = ['assigned', 'transferred', 'redispatched', 'rehandleOrdered']

/** Search attributes, again only where a unit or a round changed: an upsert is an action, and people read Postgres. */
export function attributesOf(state: SuggestionState, events: readonly SuggestionEvent[]): Attributes | null {
  if (!events.some((e) => newlyPlaced.includes(e.body.kind))) return null
  return {
    SuggestionStage: state.stage,
    SuggestionRoute: state.route,
    SuggestionUnits: state.assignments.filter((a) => a.endedAt === null).map((a) => a.unitId),
    SuggestionDueAt: nextDue(state),
    SuggestionRound: state.round,
  }
}
