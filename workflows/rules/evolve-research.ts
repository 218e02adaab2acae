/** (research, event) → research. Frozen for every event kind, as evolve.ts. */
import { openAfter } from './open-obligations.ts'
import { researchStateVersion } from './research.ts'
import type { DeputyPaper, ResearchBody, ResearchEvent, ResearchState } from './research.ts'

const untouched = {
  decision: null,
  round: 1,
  replied: false,
  asked: [],
  ratings: [],
  evaluationAwaited: false,
} as const

const begin = (event: ResearchEvent, body: Extract<ResearchBody, { kind: 'researchDecided' }>): ResearchState => ({
  ...body.research,
  version: researchStateVersion,
  seq: 0,
  stage: 'opened',
  openedAt: event.recordedAt,
  ratified: null,
  planId: null,
  reportId: null,
  extended: false,
  visits: [],
  papers: [],
  transmittals: [],
  open: [],
})

const amend = (papers: readonly DeputyPaper[], id: string, change: Partial<DeputyPaper>) =>
  papers.map((p) => (p.id === id ? { ...p, ...change } : p))
/** The last word was given: what is left is the deputies’ to rate, and what comes of that. */
const ended = (papers: readonly DeputyPaper[]) => ({
  stage: papers.some(hasAfterlife) ? ('awaitingRatings' as const) : ('concluded' as const),
})
const hasAfterlife = (paper: DeputyPaper): boolean =>
  paper.asked.length > 0 || paper.evaluationAwaited || (paper.round > 1 && !paper.replied)
/** Changes a paper; `final`: that was the last word. */
function changed(
  state: ResearchState,
  id: string,
  change: Partial<DeputyPaper>,
  final = false,
): Partial<ResearchState> {
  const papers = amend(state.papers, id, change)
  return { papers, ...(final || state.stage === 'awaitingRatings' ? ended(papers) : {}) }
}
const paperIn = ({ papers }: ResearchState, id: string): DeputyPaper | undefined => papers.find((p) => p.id === id)
const askedWithout = (state: ResearchState, id: string, deputyId: string | null) =>
  paperIn(state, id)?.asked.filter((one) => one !== deputyId) ?? []

function apply(state: ResearchState, body: ResearchBody): Partial<ResearchState> {
  switch (body.kind) {
    case 'researchDecided':
    case 'researchRecounted':
    case 'researchMarked':
    case 'researchUrged':
    case 'researchSupervised':
      return {}
    case 'ratified':
      return { ratified: body.approved }
    case 'planned':
      return { stage: 'planned', planId: body.documentId }
    case 'visited':
      return { visits: [...state.visits, body.visit] }
    case 'reported':
      return { stage: 'reported', reportId: body.documentId }
    case 'reportExtended':
      return { extended: true }
    case 'reportTransmitted':
      return { stage: 'awaitingOutcome', transmittals: [...state.transmittals, body.transmittal] }
    case 'reportFedBack':
      return {
        transmittals: state.transmittals.map((t) => (t.id === body.transmittalId ? { ...t, settled: true } : t)),
        ...(body.final ? ended(state.papers) : {}),
      }
    case 'paperFiled':
      return { stage: 'awaitingOutcome', papers: [...state.papers, { ...body.paper, ...untouched }] }
    case 'paperAssigned':
      return { papers: amend(state.papers, body.paperId, { assignedTo: body.unitId, paperClass: body.paperClass }) }
    case 'paperReplied':
      return changed(state, body.paperId, { settled: true, replied: true, asked: body.raters ?? [] }, body.final)
    case 'motionDecided': {
      const { decision, awaits } = body
      const asRecommendation =
        decision === 'asRecommendation' ? { kind: 'recommendation' as const } : { settled: !awaits }
      return changed(state, body.paperId, { decision, ...asRecommendation }, body.final)
    }
    case 'motionResolved':
      return changed(state, body.paperId, { settled: true }, body.final)
    case 'paperReturned':
      return { papers: amend(state.papers, body.paperId, { assignedTo: null, paperClass: null }) }
    case 'paperRated':
      return rated(state, body)
    case 'coSignatureConfirmed':
      return confirmed(state, body)
    case 'paperEvaluated':
      return changed(state, body.paperId, { evaluationAwaited: false })
    case 'researchLapsed':
      return changed(state, body.paperId, { asked: askedWithout(state, body.paperId, body.deputyId) })
    case 'researchConcludedWithoutPaper':
      return { stage: 'concluded' }
  }
}

/** Handled again once: who has not rated the first reply rates the second. */
function rated(state: ResearchState, body: Extract<ResearchBody, { kind: 'paperRated' }>): Partial<ResearchState> {
  const { paperId, deputyId, satisfaction, leadsTo } = body
  const { round = 1, ratings = [] } = paperIn(state, paperId) ?? {}
  const rating = { deputyId, satisfaction, round }
  return changed(state, paperId, {
    ratings: [...ratings, rating],
    asked: leadsTo === 'rehandle' ? [] : askedWithout(state, paperId, deputyId),
    ...(leadsTo === 'rehandle' ? { round: round + 1, replied: false } : {}),
    ...(leadsTo === 'evaluation' ? { evaluationAwaited: true } : {}),
  })
}

/** His last word stands; who says that he did not sign is not asked to rate. */
function confirmed(
  state: ResearchState,
  body: Extract<ResearchBody, { kind: 'coSignatureConfirmed' }>,
): Partial<ResearchState> {
  const { paperId, deputyId, signed, himself } = body
  const others = paperIn(state, paperId)?.coSignatures?.filter((one) => one.deputyId !== deputyId) ?? []
  return changed(state, paperId, {
    coSignatures: [...others, { deputyId, signed, himself }],
    ...(signed ? {} : { asked: askedWithout(state, paperId, deputyId) }),
  })
}

/** Folds one event into the research; `state` is null only for the first. */
export function evolveResearch(state: ResearchState | null, event: ResearchEvent): ResearchState {
  const { body } = event
  if (state === null) {
    if (body.kind !== 'researchDecided') throw new Error(`a research begins with researchDecided, not ${body.kind}`)
    state = begin(event, body)
  }
  const open = openAfter(state.open, event, body.kind === 'researchMarked' ? body : null)
  return { ...state, ...apply(state, body), seq: event.seq, open }
}

/** The research a ledger tells. */
export const foldResearch = (events: readonly ResearchEvent[]): ResearchState | null =>
  events.reduce<ResearchState | null>(evolveResearch, null)
