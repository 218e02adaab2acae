/** What becomes of a paper: assigned and replied to (DL25 51), or decided on by the session (DL25 15). */
import { refusals } from '../refusals.ts'
import { researchRefusals } from '../research-refusals.ts'
import type { DeputyPaper, ResearchState } from '../research.ts'
import type { ResearchAct } from './act.ts'
import { about, owed, pending, settling } from './owing.ts'

export const recordPaperAssignment: ResearchAct<'recordPaperAssignment'> = (meeting, data) => {
  const { paperId, unitId, paperClass } = data
  if (!meeting.ctx.facts.unitKnown) return { refusal: refusals.unitUnknown() }
  if (!awaits(meeting.state, paperId, (p) => p.kind === 'recommendation' && p.assignedTo === null))
    return { refusal: researchRefusals.unknownPart() }
  const reply = owed(meeting, 'recommendation', 'reply', 'paperAssigned', paperClass)
  return { body: { kind: 'paperAssigned', ...data }, opens: [about(reply, paperId, unitId)] }
}

export const recordPaperReply: ResearchAct<'recordPaperReply'> = (meeting, data) => {
  const { paperId } = data
  if (!awaits(meeting.state, paperId, (p) => p.assignedTo !== null)) return { refusal: researchRefusals.unknownPart() }
  return {
    body: { kind: 'paperReplied', ...data, final: !pending(meeting.state, paperId) },
    settles: settling(meeting, ['reply'], paperId),
  }
}

export const recordMotionDecision: ResearchAct<'recordMotionDecision'> = (meeting, data) => {
  const { paperId, decision } = data
  if (!awaits(meeting.state, paperId, (p) => p.kind === 'motion')) return { refusal: researchRefusals.unknownPart() }
  const final = decision !== 'asRecommendation' && !pending(meeting.state, paperId)
  return {
    body: { kind: 'motionDecided', ...data, final },
    settles: settling(meeting, ['motionDecision'], paperId),
  }
}

const awaits = ({ papers }: ResearchState, id: string, which: (paper: DeputyPaper) => boolean): boolean =>
  papers.some((p) => p.id === id && !p.settled && which(p))
