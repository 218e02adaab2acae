/**
 * 议案处理: decided by the session, recorded here. DL25 15; LOL22 22. Nothing ends in a decision that only passes it on: on the agenda a
 * resolution follows, from a committee the motion comes back, as a recommendation it is assigned and replied to; not taken it ends.
 */
import { awaitsDecision, awaitsResolution } from '../research-moves.ts'
import { researchRefusals } from '../research-refusals.ts'
import type { MotionDecision } from '../research.ts'
import type { ResearchAct } from './act.ts'
import { about, awaits, owed, pending, settling } from './owing.ts'

export const recordMotionDecision: ResearchAct<'recordMotionDecision'> = (meeting, data) => {
  const { state } = meeting
  const { paperId, decision } = data
  if (awaits(state, paperId, awaitsResolution)) return { refusal: researchRefusals.onAgendaAlready() }
  if (!awaits(state, paperId, awaitsDecision)) return { refusal: researchRefusals.unknownPart() }
  if (decision === 'toSpecialCommittee' && awaits(state, paperId, (p) => p.decision === decision))
    return { refusal: researchRefusals.withCommitteeAlready() }
  const next = leadsOnTo[decision]
  const settles = settling(meeting, ['motionDecision'], paperId)
  if (next !== undefined) {
    const again = about(owed(meeting, 'motion', 'motionDecision', 'motionDecided'), paperId)
    return { body: { kind: 'motionDecided', ...data, final: false, awaits: next }, settles, opens: [again] }
  }
  const final = decision === 'notTaken' && !pending(state, paperId)
  return { body: { kind: 'motionDecided', ...data, final }, settles }
}

const leadsOnTo: Readonly<Partial<Record<MotionDecision, 'committee' | 'resolution'>>> = {
  toSpecialCommittee: 'committee',
  onAgenda: 'resolution',
}

/** 审议结果: how the session voted on a motion it had put on its agenda. */
export const recordResolution: ResearchAct<'recordResolution'> = (meeting, data) => {
  const { paperId } = data
  if (!awaits(meeting.state, paperId, awaitsResolution)) return { refusal: researchRefusals.unknownPart() }
  return {
    body: { kind: 'motionResolved', ...data, final: !pending(meeting.state, paperId) },
    settles: settling(meeting, ['motionDecision'], paperId),
  }
}
