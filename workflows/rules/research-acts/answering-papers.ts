/** What becomes of a recommendation: assigned and replied to. DL25 51. */
import { refusals } from '../refusals.ts'
import { researchRefusals } from '../research-refusals.ts'
import type { ResearchAct } from './act.ts'
import { about, awaits, owed, pending, settling } from './owing.ts'

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
