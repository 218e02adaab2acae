/** Lives a research in every way the law opens, with at most one paper and one transmittal: its stages and the steps between them. */
import { nextResearchMark } from '../db/commands/research-columns.ts'
import type { Sentence } from '../workflows/rules/refusals.ts'
import { mayMoveResearch, openResearchMoves, researchMoveRules } from '../workflows/rules/research-moves.ts'
import { motionDecisions, type ResearchMove, type ResearchStage } from '../workflows/rules/research.ts'
import { settlementNames } from '../workflows/rules/words.ts'
import { dayOf } from '../workflows/rules/calendar.ts'
import { at, roads, wangOffice, zhaoChair } from '../test/rules/fixtures.ts'
import { decidedOn, deed, tenDeputies, tryOut, type Deed, type ResearchLife } from '../test/rules/live-research.ts'

interface ResearchEdge {
  readonly from: ResearchStage
  readonly to: ResearchStage
  readonly by: Sentence
}
export interface ExploredResearch {
  readonly stages: readonly ResearchStage[]
  readonly edges: readonly ResearchEdge[]
}

/** The picture of a research: breadth first from the decision to hold it, each kind of situation once. */
export function exploreResearch(): ExploredResearch {
  const begun = decidedOn(at('2026-03-10'))
  const seen = new Set([situation(begun)])
  const waiting = [begun]
  const stages = new Set<ResearchStage>()
  const edges = new Map<string, ResearchEdge>()
  for (let life = waiting.shift(); life; life = waiting.shift()) {
    const { stage } = life.state
    stages.add(stage)
    for (const { by, deed: done } of waysOn(life)) {
      const next = { ...life, events: [...life.events] }
      if (tryOut(next, done).refusal) continue
      const to = next.state.stage
      if (to !== stage) edges.set(`${stage} ${to} ${by.en}`, { from: stage, to, by })
      const key = situation(next)
      if (!seen.has(key)) waiting.push(next)
      seen.add(key)
    }
  }
  return { stages: [...stages], edges: [...edges.values()] }
}

/** What tells two lives apart in the picture. */
const situation = ({ state }: ResearchLife): string =>
  JSON.stringify([
    state.stage,
    state.ratified,
    state.transmittals.map((t) => t.settled),
    state.papers.map((p) => [p.kind, p.decision, p.assignedTo !== null, p.replied, p.asked.length, p.settled]),
    state.open.map((o) => o.kind).toSorted(),
  ])

function waysOn(life: ResearchLife): readonly { by: Sentence; deed: Deed }[] {
  const mark = nextResearchMark(life.state)
  const rings = mark === null ? [] : [{ by: settlementNames.unrated, deed: { ...deed('clock', {}, null), on: mark } }]
  const moves = openResearchMoves(life.state).flatMap((move) =>
    waysOf(move, life).map((data) => {
      const who = [wangOffice, zhaoChair].find((one) => mayMoveResearch(one.personId, one.post, move, life.state))
      return { by: researchMoveRules[move], deed: deed(move, data as never, who ?? wangOffice) }
    }),
  )
  return [...moves, ...rings]
}

const documentId = 'doc_words'
const reasonId = 'doc_why'

/** What may be said with a move here: each choice that leads another way. */
function waysOf(move: ResearchMove, { state, now }: ResearchLife): readonly object[] {
  const paperId = state.papers[0]?.id ?? ''
  switch (move) {
    case 'ratify':
      return [true, false].map((approved) => ({ approved, meetingOn: '2026-03-20', reasonId }))
    case 'plan':
    case 'report':
      return [{ documentId }]
    case 'recordVisit':
      return []
    case 'extendReport':
      return [{ amount: 1, reasonId }]
    case 'transmitReport':
      return state.transmittals.length > 0 ? [] : [{ unitId: roads.id }]
    case 'recordReportFeedback':
      return [{ transmittalId: state.transmittals[0]?.id ?? '', documentId }]
    case 'filePaper':
      return state.papers.length > 0 ? [] : (['motion', 'recommendation'] as const).map(filed)
    case 'recordPaperAssignment':
      return [{ paperId, unitId: roads.id, paperClass: 'ordinary' }]
    case 'recordPaperReturn':
      return [{ paperId, reasonId }]
    case 'recordPaperReply':
      return [{ paperId, documentId }]
    case 'ratePaper': {
      const deputyId = state.papers[0]?.asked[0] ?? null
      return ['satisfied', 'dissatisfied'].map((satisfaction) => ({ paperId, deputyId, satisfaction, reasonId }))
    }
    case 'confirmCoSignature':
      return []
    case 'recordEvaluation':
      return [{ paperId, heldOn: dayOf(now), documentId }]
    case 'recordMotionDecision':
      return motionDecisions.map((decision) => ({ paperId, decision, documentId }))
    case 'recordResolution':
      return [{ paperId, adopted: true, documentId }]
    case 'conclude':
      return [{ reasonId }]
  }
}

const filed = (kind: 'motion' | 'recommendation') => ({
  kind,
  number: '17',
  filedOn: '2026-03-10',
  congressLevel: 'township',
  congressPlaceId: 'plc_liulin',
  proposerKind: 'deputies',
  leadDeputyId: tenDeputies[0],
  coSignerIds: kind === 'motion' ? tenDeputies.slice(1) : [],
  scanId: 'doc_scan',
})
