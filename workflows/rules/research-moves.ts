/** The moves of a research: names, who may, from which stages. Article 20 (4); LOL22 22 for the papers. */
import { countyRoles, localOfficeHeads, townshipRoles } from './access.ts'
import type { CoSignature, DeputyPaper, ResearchMove, ResearchStage, ResearchState } from './research.ts'
import type { PersonId, Post, Role } from './suggestion.ts'

interface ResearchMoveRule {
  readonly by: readonly Role[]
  readonly from: readonly ResearchStage[]
  readonly zh: string
  readonly en: string
}
const office: readonly Role[] = [...townshipRoles, ...countyRoles]
const reported: readonly ResearchStage[] = ['reported', 'awaitingOutcome']
const waiting: readonly ResearchStage[] = ['awaitingOutcome']
const replying: readonly ResearchStage[] = ['awaitingOutcome', 'awaitingRatings']

export const researchMoveRules: Readonly<Record<ResearchMove, ResearchMoveRule>> = {
  ratify: {
    by: localOfficeHeads,
    from: ['opened', 'planned', 'reported', 'awaitingOutcome'],
    zh: '主席团追认',
    en: 'record the ratification',
  },
  plan: { by: office, from: ['opened'], zh: '调研方案', en: 'plan' },
  recordVisit: { by: office, from: ['opened', 'planned'], zh: '记录走访', en: 'record a visit' },
  report: { by: office, from: ['planned'], zh: '调研报告', en: 'report' },
  extendReport: {
    by: localOfficeHeads,
    from: ['opened', 'planned'],
    zh: '调研报告延期',
    en: 'give the report more time',
  },
  transmitReport: { by: office, from: reported, zh: '转交调研报告', en: 'transmit the report' },
  recordReportFeedback: { by: office, from: waiting, zh: '记录机关反馈', en: 'record the organ’s feedback' },
  filePaper: { by: office, from: reported, zh: '记录议案（建议）', en: 'record a filed paper' },
  recordPaperAssignment: { by: office, from: waiting, zh: '记录交办', en: 'record its assignment' },
  recordPaperReturn: { by: office, from: waiting, zh: '记录申请退回', en: 'record its return' },
  recordPaperReply: { by: office, from: replying, zh: '记录答复', en: 'record the reply' },
  ratePaper: { by: [...office, 'deputy'], from: replying, zh: '评价答复', en: 'rate the reply' },
  confirmCoSignature: { by: [...office, 'deputy'], from: replying, zh: '确认联名', en: 'confirm a co-signature' },
  recordEvaluation: { by: office, from: replying, zh: '记录评估', en: 'record the evaluation' },
  recordMotionDecision: { by: office, from: waiting, zh: '记录议案处理', en: 'record the session’s decision' },
  recordResolution: { by: office, from: waiting, zh: '记录审议结果', en: 'record the session’s resolution' },
  conclude: {
    by: localOfficeHeads,
    from: ['opened', 'planned', 'reported'],
    zh: '结束调研',
    en: 'conclude without a paper',
  },
}

/** A motion the session has yet to decide on, for the first time or after its committee. */
export const awaitsDecision = (paper: DeputyPaper): boolean =>
  !paper.settled && paper.kind === 'motion' && paper.decision !== 'onAgenda'
/** A motion on the agenda, not yet resolved on. */
export const awaitsResolution = (paper: DeputyPaper): boolean =>
  !paper.settled && paper.kind === 'motion' && paper.decision === 'onAgenda'

/** A recommendation with a unit that owes the reply of this round. */
export const awaitsReply = (paper: DeputyPaper): boolean => paper.assignedTo !== null && !paper.replied

/** Who signed beside the lead deputy, each once. */
export const coSignersOf = ({ leadDeputyId, coSignerIds }: DeputyPaper): readonly PersonId[] =>
  [...new Set(coSignerIds)].filter((id) => id !== leadDeputyId)
/** What this co-signer last said of his signature; undefined while he has said nothing. */
export const coSignatureOf = (paper: DeputyPaper, deputyId: PersonId): CoSignature | undefined =>
  paper.coSignatures?.find((one) => one.deputyId === deputyId)
/** May he still say it himself? What was written down for him he may put right, and his own denial take back; his confirmation stands. */
export const mayStillConfirm = (paper: DeputyPaper, deputyId: PersonId): boolean => {
  const said = coSignatureOf(paper, deputyId)
  return coSignersOf(paper).includes(deputyId) && !(said?.himself && said.signed)
}
/** Has a co-signer of it said nothing yet? Only for such a one may the office write it down. */
const awaitsCoSigner = (paper: DeputyPaper): boolean =>
  coSignersOf(paper).some((id) => coSignatureOf(paper, id) === undefined)

/** The moves its stage opens, whoever asks. */
export function openResearchMoves(state: ResearchState): ResearchMove[] {
  return (Object.keys(researchMoveRules) as ResearchMove[]).filter((move) => {
    if (!researchMoveRules[move].from.includes(state.stage)) return false
    if (move === 'ratify') return state.ratified === null
    if (move === 'transmitReport' || move === 'filePaper') return state.ratified !== false
    if (move === 'extendReport') return !state.extended
    if (move === 'recordReportFeedback') return state.transmittals.some((t) => !t.settled)
    if (move === 'recordPaperReply') return state.papers.some(awaitsReply)
    if (move === 'recordPaperReturn') return state.open.some((o) => o.kind === 'returnWindow')
    if (move === 'ratePaper') return state.papers.some((p) => p.asked.length > 0)
    if (move === 'confirmCoSignature')
      return state.papers.some((p) => p.coSignerIds.some((id) => mayStillConfirm(p, id)))
    if (move === 'recordEvaluation') return state.papers.some((p) => p.evaluationAwaited)
    if (move === 'recordPaperAssignment')
      return state.papers.some((p) => !p.settled && p.kind === 'recommendation' && p.assignedTo === null)
    if (move === 'recordMotionDecision') return state.papers.some(awaitsDecision)
    if (move === 'recordResolution') return state.papers.some(awaitsResolution)
    return true
  })
}

/** Does this paper wait for the deputy himself to make this move? */
const awaitsHimself = (paper: DeputyPaper, move: ResearchMove, personId: PersonId): boolean =>
  move === 'confirmCoSignature' ? mayStillConfirm(paper, personId) : paper.asked.includes(personId)

/** May this post make this move, leaving the stage aside? The office that opened the research; a deputy rates, and confirms, what he signed. */
export const mayMoveResearch = (personId: PersonId, post: Post, move: ResearchMove, state: ResearchState): boolean =>
  researchMoveRules[move].by.includes(post.role) &&
  (post.role === 'deputy'
    ? state.papers.some((p) => awaitsHimself(p, move, personId))
    : post.organizationId === state.officeId)

/** The moves open to a person in these posts now; what all have said, only each himself puts right. */
export const allowedResearchMoves = (personId: PersonId, posts: readonly Post[], state: ResearchState) =>
  openResearchMoves(state).flatMap((move) => {
    const allSaid = move === 'confirmCoSignature' && !state.papers.some(awaitsCoSigner)
    const post = posts.find(
      (held) => mayMoveResearch(personId, held, move, state) && (held.role === 'deputy' || !allSaid),
    )
    return post ? [{ move, asPost: post.id }] : []
  })
