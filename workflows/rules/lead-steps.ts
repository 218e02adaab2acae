/** A lead's ledger as those who joined it read it: where it stood after each step that concerns them. */
import { evolve } from './evolve.ts'
import { resultsAfter, type Results } from './results.ts'
import type { DocumentId, Route, Stage, SuggestionEvent, SuggestionState } from './suggestion.ts'

export interface LeadStep {
  readonly seq: number
  readonly stage: Stage
  readonly route: Route | null
  /** The route was decided, or decided again. */
  readonly decided: boolean
  /** It was submitted upward. */
  readonly submitted: boolean
  /** A unit was given it. */
  readonly given: boolean
  /** It leads no longer: withdrawn, entered by mistake, gone to another county, or on a way everyone must go for himself. */
  readonly freed: boolean
  /** The answer, or the results of all units, that stood then. */
  readonly documentIds: readonly DocumentId[]
}

/** Routes on which many can be handled at once; a research is joined itself, and a personal matter before the law is nobody else’s. */
export const routesForMany: readonly (Route | null)[] = [null, 'answer', 'township', 'county']

/** The steps among these events. `before`: the state before the first of them, null before `registered`. */
export function leadSteps(before: SuggestionState | null, events: readonly SuggestionEvent[]): LeadStep[] {
  let state = before
  let results: Results = new Map()
  let answer: DocumentId | null = null
  return events.flatMap((event) => {
    const was = state
    const now = evolve(was, event)
    state = now
    results = resultsAfter(results, event.body)
    if (event.body.kind === 'answerGiven') answer = event.body.documentId
    if (was === null) return []
    const given = now.assignments.length > was.assignments.length
    const moved = now.stage !== was.stage || now.route !== was.route || now.countyId !== was.countyId
    if (!given && !moved) return []
    return [
      {
        seq: event.seq,
        stage: now.stage,
        route: now.route,
        decided: now.route !== was.route,
        submitted: now.stage === 'submitted' && was.stage === 'classified',
        given,
        freed: leadsNoMore(was, now),
        documentIds: now.route !== 'answer' ? [...results.values()] : answer === null ? [] : [answer],
      },
    ]
  })
}

const leadsNoMore = (was: SuggestionState, now: SuggestionState): boolean =>
  (now.stage === 'closed' && (now.withdrawn || now.voided !== undefined)) ||
  now.countyId !== was.countyId ||
  !routesForMany.includes(now.route)

/** Must those who joined hear of these steps? They conclude and close for themselves. */
export const concernsFollowers = (steps: readonly LeadStep[]): boolean =>
  steps.some(({ freed, stage }) => freed || (stage !== 'answered' && stage !== 'closed'))

/** Of many steps those that still count: the last route, under it the last unit that holds the matter, and where it stands now. */
export function standing(steps: readonly LeadStep[]): readonly LeadStep[] {
  const routed = steps.findLastIndex((step) => step.decided)
  const since = steps.slice(Math.max(0, routed))
  const last = since.at(-1)
  if (last === undefined || last.freed) return last === undefined ? [] : [last]
  const unit = withUnit.includes(last.stage) ? since.findLast((step) => step.given) : undefined
  return since.filter((step) => step === last || step === unit || (step.decided && step === since[0]))
}

const withUnit: readonly Stage[] = [
  'assigned',
  'transferred',
  'handling',
  'resultSubmitted',
  'awaitingFeedback',
  'answered',
  'closed',
]
