/**
 * 评价答复: each who signed rates the reply for himself; the first who is dissatisfied has the paper handled once more, and after a
 * second dissatisfied rating it is evaluated. HN-SUG17 22.
 */
import { researchRefusals } from '../research-refusals.ts'
import type { DeputyPaper } from '../research.ts'
import type { Meeting, ResearchAct } from './act.ts'
import { about, owed, settling } from './owing.ts'

export const ratePaper: ResearchAct<'ratePaper'> = (meeting, { paperId, deputyId: named, satisfaction, reasonId }) => {
  const { state, actor } = meeting
  const himself = actor.kind === 'official' && actor.post.role === 'deputy' ? actor.personId : null
  if (himself !== null && named !== null && named !== himself) return { refusal: researchRefusals.ratesForHimself() }
  const deputyId = himself ?? named
  const paper = state.papers.find((p) => p.id === paperId)
  if (!paper || deputyId === null || !paper.asked.includes(deputyId))
    return { refusal: researchRefusals.notAsked(paper?.asked ?? []) }
  if (satisfaction === 'dissatisfied' && reasonId === null) return { refusal: researchRefusals.dissatisfiedWhy() }
  const leadsTo = satisfaction === 'dissatisfied' ? consequence(paper) : null
  const all = state.open.filter((o) => o.kind === 'rateDeputy' && o.assignmentId === paperId)
  const own = all.filter((o) => o.owedTo?.id === deputyId)
  const others = leadsTo === 'rehandle' ? all.filter((o) => !own.includes(o)) : []
  return {
    body: { kind: 'paperRated', paperId, deputyId, satisfaction, reasonId, leadsTo },
    settles: [
      ...own.map(({ id }) => ({ id, how: 'done' as const, at: meeting.at })),
      ...others.map(({ id }) => ({ id, how: 'superseded' as const, at: meeting.at })),
    ],
    opens: leadsTo === null ? [] : [owing(meeting, paper, leadsTo)],
  }
}

/** Handled once more after the first reply; evaluated once after the second. */
const consequence = ({ round, evaluationAwaited, ratings }: DeputyPaper): 'rehandle' | 'evaluation' | null => {
  if (round === 1) return 'rehandle'
  const already = evaluationAwaited || ratings.some((r) => r.round === round && r.satisfaction === 'dissatisfied')
  return already ? null : 'evaluation'
}

const owing = (meeting: Meeting, { id, assignedTo }: DeputyPaper, kind: 'rehandle' | 'evaluation') =>
  about(
    owed(meeting, 'recommendation', kind, 'deputyDissatisfied'),
    id,
    kind === 'rehandle' ? (assignedTo ?? undefined) : undefined,
  )

export const recordEvaluation: ResearchAct<'recordEvaluation'> = (meeting, data) => {
  if (!meeting.state.papers.some((p) => p.id === data.paperId && p.evaluationAwaited))
    return { refusal: researchRefusals.unknownPart() }
  return { body: { kind: 'paperEvaluated', ...data }, settles: settling(meeting, ['evaluation'], data.paperId) }
}
