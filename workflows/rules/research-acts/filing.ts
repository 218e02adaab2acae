/** 议案、建议: recorded here; the filing itself happens elsewhere. LOL22 22. */
import { researchRefusals } from '../research-refusals.ts'
import type { CongressLevel, DeputyPaper } from '../research.ts'
import type { ResearchAct } from './act.ts'
import { about, owed, partOf } from './owing.ts'

export const filePaper: ResearchAct<'filePaper'> = (meeting, filed) => {
  const { state, ctx } = meeting
  if (filed.congressLevel === 'township' && ctx.facts.subdistrict) return { refusal: researchRefusals.noCongress() }
  const named = new Set([...(filed.leadDeputyId === null ? [] : [filed.leadDeputyId]), ...filed.coSignerIds])
  const known = ctx.facts.deputies ?? []
  const strangers = [...named].filter((id) => !known.includes(id))
  if (strangers.length > 0) return { refusal: researchRefusals.notOfThisCongress(strangers) }
  const needed = signaturesNeeded(filed, filed.congressLevel)
  if (named.size < needed) return { refusal: researchRefusals.tooFewSignatures(needed, named.size) }
  const paper = { ...filed, id: partOf('pap', state), paperClass: null, assignedTo: null, settled: false }
  const opens =
    filed.kind === 'motion' ? [about(owed(meeting, 'motion', 'motionDecision', 'paperFiled'), paper.id)] : []
  return { body: { kind: 'paperFiled', paper }, opens }
}

/** LOL22 22: ten deputies jointly at county level and above, five at township level; a recommendation needs one. */
const signaturesNeeded = (paper: Pick<DeputyPaper, 'kind' | 'proposerKind'>, level: CongressLevel): number => {
  if (paper.proposerKind !== 'deputies') return 0
  if (paper.kind === 'recommendation') return 1
  return level === 'township' ? 5 : 10
}
