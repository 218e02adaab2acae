/** 调研: ratified by the presidium, planned, reported on, or ended without a paper. Article 20 (4); DL25 30. */
import { researchRefusals } from '../research-refusals.ts'
import type { ResearchAct } from './act.ts'
import { pending, settling } from './owing.ts'

export const ratify: ResearchAct<'ratify'> = (meeting, data) => {
  const { approved, reasonId } = data
  const settles = settling(meeting, ['ratify'])
  if (approved) return { body: { kind: 'ratified', ...data }, settles }
  if (reasonId === null) return { refusal: researchRefusals.reasonMissing() }
  // What was filed or passed on before the meeting goes its lawful way; nothing further does.
  if (pending(meeting.state)) return { body: { kind: 'ratified', ...data }, settles }
  return { body: { kind: 'researchConcludedWithoutPaper', reasonId, final: true }, settles }
}

export const plan: ResearchAct<'plan'> = (meeting, data) => ({
  body: { kind: 'planned', ...data },
  settles: settling(meeting, ['plan']),
})

export const report: ResearchAct<'report'> = (meeting, data) => ({
  body: { kind: 'reported', ...data },
  settles: settling(meeting, ['report']),
})

export const conclude: ResearchAct<'conclude'> = (_meeting, { reasonId }) => ({
  body: { kind: 'researchConcludedWithoutPaper', reasonId, final: true },
})
