/** (research, event) → research. Frozen for every event kind, as evolve.ts. */
import { openAfter } from './open-obligations.ts'
import { researchStateVersion } from './research.ts'
import type { DeputyPaper, ResearchBody, ResearchEvent, ResearchState } from './research.ts'

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
  papers: [],
  transmittals: [],
  open: [],
})

const amend = (papers: readonly DeputyPaper[], id: string, change: Partial<DeputyPaper>) =>
  papers.map((p) => (p.id === id ? { ...p, ...change } : p))
const after = (final: boolean) => (final ? { stage: 'concluded' as const } : {})

function apply(state: ResearchState, body: ResearchBody): Partial<ResearchState> {
  switch (body.kind) {
    case 'researchDecided':
    case 'researchMarked':
      return {}
    case 'ratified':
      return { ratified: body.approved }
    case 'planned':
      return { stage: 'planned', planId: body.documentId }
    case 'reported':
      return { stage: 'reported', reportId: body.documentId }
    case 'reportExtended':
      return { extended: true }
    case 'reportTransmitted':
      return { stage: 'awaitingOutcome', transmittals: [...state.transmittals, body.transmittal] }
    case 'reportFedBack':
      return {
        transmittals: state.transmittals.map((t) => (t.id === body.transmittalId ? { ...t, settled: true } : t)),
        ...after(body.final),
      }
    case 'paperFiled':
      return { stage: 'awaitingOutcome', papers: [...state.papers, { ...body.paper, decision: null }] }
    case 'paperAssigned':
      return { papers: amend(state.papers, body.paperId, { assignedTo: body.unitId, paperClass: body.paperClass }) }
    case 'paperReplied':
      return { papers: amend(state.papers, body.paperId, { settled: true }), ...after(body.final) }
    case 'motionDecided': {
      const { decision, awaits } = body
      const asRecommendation =
        decision === 'asRecommendation' ? { kind: 'recommendation' as const } : { settled: !awaits }
      return { papers: amend(state.papers, body.paperId, { decision, ...asRecommendation }), ...after(body.final) }
    }
    case 'motionResolved':
      return { papers: amend(state.papers, body.paperId, { settled: true }), ...after(body.final) }
    case 'researchConcludedWithoutPaper':
      return { stage: 'concluded' }
  }
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
