/** 建议的交办、退回、答复: assigned to a unit, which may give it back within its window, and replied to. DL25 51; HN-SUG17 14. */
import { awaitsReply, coSignatureOf, coSignersOf } from '../research-moves.ts'
import { refusals } from '../refusals.ts'
import { researchRefusals } from '../research-refusals.ts'
import type { DeputyPaper } from '../research.ts'
import type { ResearchAct } from './act.ts'
import { about, awaits, owed, owedByDeputy, pending, settling } from './owing.ts'

export const recordPaperAssignment: ResearchAct<'recordPaperAssignment'> = (meeting, data) => {
  const { paperId, unitId, paperClass } = data
  if (!meeting.ctx.facts.unitKnown) return { refusal: refusals.unitUnknown() }
  if (!awaits(meeting.state, paperId, (p) => p.kind === 'recommendation' && p.assignedTo === null))
    return { refusal: researchRefusals.unknownPart() }
  const reply = owed(meeting, 'recommendation', 'reply', 'paperAssigned', paperClass)
  const window = owed(meeting, 'recommendation', 'returnWindow', 'paperAssigned')
  return {
    body: { kind: 'paperAssigned', ...data },
    settles: settling(meeting, ['assignAgain'], paperId),
    opens: [about(reply, paperId, unitId), about(window, paperId, unitId)],
  }
}

export const recordPaperReturn: ResearchAct<'recordPaperReturn'> = (meeting, data) => {
  const { paperId } = data
  if (!awaits(meeting.state, paperId, (p) => p.assignedTo !== null)) return { refusal: researchRefusals.unknownPart() }
  const window = meeting.state.open.find((o) => o.kind === 'returnWindow' && o.owedTo?.id === paperId)
  if (!window || (window.dueAt !== null && meeting.at >= window.dueAt))
    return { refusal: researchRefusals.returnWindowOver() }
  return {
    body: { kind: 'paperReturned', ...data },
    settles: settling(meeting, ['reply', 'returnWindow'], paperId, 'superseded'),
    opens: [about(owed(meeting, 'recommendation', 'assignAgain', 'paperReturned'), paperId)],
  }
}

/** The second reply, after a deputy was dissatisfied, is never the last word: that was given with the first. */
export const recordPaperReply: ResearchAct<'recordPaperReply'> = (meeting, data) => {
  const { state } = meeting
  const paper = state.papers.find((p) => p.id === data.paperId)
  if (!paper || !awaitsReply(paper)) return { refusal: researchRefusals.unknownPart() }
  const raters = signersOf(paper)
  return {
    body: { kind: 'paperReplied', ...data, final: paper.round === 1 && !pending(state, paper.id), raters },
    settles: [
      ...settling(meeting, ['reply', 'rehandle'], paper.id),
      ...settling(meeting, ['returnWindow'], paper.id, 'superseded'),
    ],
    opens: raters.map((deputyId) => owedByDeputy(meeting, paper.id, deputyId)),
  }
}

/** Each who signed, once; not one who says that he did not. */
const signersOf = (paper: DeputyPaper) => [
  ...(paper.leadDeputyId === null ? [] : [paper.leadDeputyId]),
  ...coSignersOf(paper).filter((id) => coSignatureOf(paper, id)?.signed !== false),
]
