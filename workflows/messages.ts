/** Every update, signal and query of the stories: names on the wire are for ever, only added, never renamed. */
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow'
import type { Answer } from './rules/answer.ts'
import { researchMoves, type ResearchCommand } from './rules/research.ts'
import { moves, type Command, type Life } from './rules/suggestion.ts'

/** Citizens' words, milestones of a research and of a lead reach a suggestion as Signals, through the outbox. */
export const signals = [
  'submitterSupplied',
  'submitterRated',
  'submitterWithdrew',
  'researchMilestone',
  'joinedMilestone',
  'queryCodeIssued',
  'noticeSent',
  'calendarChanged',
  'policyChanged',
] as const

export const suggestionUpdates = moves.map((move) => defineUpdate<Answer, [Command]>(move))
export const suggestionSignals = signals.map((name) => defineSignal<[Command]>(name))
/** A research hears of a changed calendar and of a notice about what is late of it, and of nothing else that way. */
export const researchSignals = (['calendarChanged', 'noticeSent'] as const).map((name) =>
  defineSignal<[ResearchCommand]>(name),
)
export const researchUpdates = researchMoves.map((move) => defineUpdate<Answer, [ResearchCommand]>(move))

/** A nudge: read the row's life again. */
export const resync = defineSignal('resync')
/** For support only; screens read Postgres. */
export const getState = defineQuery<Life>('getState')
