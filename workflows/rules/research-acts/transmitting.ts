/** 转交调研报告: the report passed on to an organ, which owes the deputies its word. DL25 31. */
import { refusals } from '../refusals.ts'
import { researchRefusals } from '../research-refusals.ts'
import type { ResearchAct } from './act.ts'
import { about, owed, partOf, pending, settling } from './owing.ts'

export const transmitReport: ResearchAct<'transmitReport'> = (meeting, { unitId }) => {
  if (!meeting.ctx.facts.unitKnown) return { refusal: refusals.unitUnknown() }
  const transmittal = { id: partOf('tra', meeting.state), unitId, settled: false }
  const feedback = owed(meeting, 'research', 'reportFeedback', 'reportTransmitted')
  return { body: { kind: 'reportTransmitted', transmittal }, opens: [about(feedback, transmittal.id, unitId)] }
}

export const recordReportFeedback: ResearchAct<'recordReportFeedback'> = (meeting, data) => {
  const { state } = meeting
  const { transmittalId } = data
  if (!state.transmittals.some((t) => t.id === transmittalId && !t.settled))
    return { refusal: researchRefusals.unknownPart() }
  return {
    body: { kind: 'reportFedBack', ...data, final: !pending(state, transmittalId) },
    settles: settling(meeting, ['reportFeedback'], transmittalId),
  }
}
