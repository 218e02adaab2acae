/** What people, the clock and a research say to a suggestion, one verb each. */
import type {
  CommandData,
  CommitmentOutcome,
  Correctable,
  FeedbackKind,
  FeedbackMode,
  FeedbackOutcome,
  FurtherUnits,
  Recipient,
  Route,
  Satisfaction,
  Told,
} from '../../workflows/rules/suggestion.ts'
import type { UnitFact } from '../../workflows/rules/draft.ts'
import { by, type Step } from './live.ts'
import type { Official } from './fixtures.ts'

const reasonId = 'doc_reason'
const nothing: CommandData['clock'] = {}

/** The same step at an instant (epoch ms); `occurred`: when it happened on paper, if earlier. */
export const on = (instant: number, step: Step, occurred?: number): Step => ({
  ...step,
  on: instant,
  ...(occurred === undefined ? {} : { occurredAt: occurred }),
})

/** The same, said by a unit's link of this task. */
export const byLink = (unit: Pick<UnitFact, 'id'>, assignmentId: string, step: Step): Step => ({
  ...step,
  actor: { kind: 'unitLink', linkId: 'lnk_test', unitId: unit.id, assignmentId },
})

export const toldAll = (mode: FeedbackMode = 'phone'): Told => ({ mode, recipients: null })
export const submitter = (name: string): Recipient => ({ kind: 'submitter', id: `sbm_${name}` })
export const deputy = ({ personId }: Official): Recipient => ({ kind: 'deputy', id: personId })

export const classify = (route: Route, who: Official): Step => ({
  kind: 'classify',
  actor: by(who),
  data: { route, reasonId },
})
export const answer = (who: Official, told: Told | null = null, reason: string | null = reasonId): Step => ({
  kind: 'answer',
  actor: by(who),
  data: { documentId: 'doc_answer', answeredBy: null, told, reasonId: reason },
})
export const explain = (who: Official, told: Told | null = null, channelId = 'chn_arbitration'): Step => ({
  kind: 'explain',
  actor: by(who),
  data: { documentId: 'doc_explanation', channelId, told, reasonId },
})
export const assign = (
  unit: Pick<UnitFact, 'id'>,
  who: Official,
  reason: string | null = reasonId,
  further: FurtherUnits = {},
): Step => ({
  kind: 'assign',
  actor: by(who),
  data: { unitId: unit.id, ...further, noteId: 'doc_note', reasonId: reason },
})
export const reassign = (unit: Pick<UnitFact, 'id'>, who: Official, assignmentId: string | null = null): Step => ({
  kind: 'reassign',
  actor: by(who),
  data: { unitId: unit.id, assignmentId, reasonId },
})
export const giveOpinion = (who: Official, assignmentId: string | null = null): Step => ({
  kind: 'giveOpinion',
  actor: by(who),
  data: { assignmentId, documentId: 'doc_opinion' },
})
export const submitToCounty = (who: Official): Step => ({
  kind: 'submitToCounty',
  actor: by(who),
  data: { noteId: null, reasonId },
})
export const transfer = (unit: Pick<UnitFact, 'id'>, who: Official, further: FurtherUnits = {}): Step => ({
  kind: 'transfer',
  actor: by(who),
  data: { unitId: unit.id, ...further, noteId: null },
})
export const returnToTownship = (who: Official): Step => ({
  kind: 'returnToTownship',
  actor: by(who),
  data: { reasonId },
})
export const submitToCity = (who: Official): Step => ({ kind: 'submitToCity', actor: by(who), data: { reasonId } })
export const returnToCounty = (who: Official): Step => ({ kind: 'returnToCounty', actor: by(who), data: { reasonId } })
export const handOver = (stationId: string, who: Official): Step => ({
  kind: 'handOver',
  actor: by(who),
  data: { stationId, reasonId },
})
export const redispatch = (unit: Pick<UnitFact, 'id'>, who: Official): Step => ({
  kind: 'redispatch',
  actor: by(who),
  data: { unitId: unit.id, reasonId },
})
export const signFor = (who: Official, assignmentId: string | null = null): Step => ({
  kind: 'signFor',
  actor: by(who),
  data: { assignmentId },
})
export const returnAssignment = (who: Official): Step => ({
  kind: 'returnAssignment',
  actor: by(who),
  data: { reasonId },
})
export const grantReturn = (
  who: Official,
  to: Pick<UnitFact, 'id'> | null = null,
  assignmentId: string | null = null,
): Step => ({
  kind: 'decideReturn',
  actor: by(who),
  data: { assignmentId, granted: true, reasonId, unitId: to?.id ?? null },
})
export const refuseReturn = (who: Official, assignmentId: string | null = null): Step => ({
  kind: 'decideReturn',
  actor: by(who),
  data: { assignmentId, granted: false, reasonId, unitId: null },
})
export const submitResult = (who: Official, assignmentId: string | null = null): Step => ({
  kind: 'submitResult',
  actor: by(who),
  data: { assignmentId, documentId: 'doc_result', degree: 'solved' },
})
export const acceptResult = (who: Official, assignmentId: string | null = null): Step => ({
  kind: 'acceptResult',
  actor: by(who),
  data: { assignmentId },
})
export const sendBack = (who: Official): Step => ({ kind: 'sendBack', actor: by(who), data: { reasonId } })

interface Telling {
  readonly mode?: FeedbackMode | null
  readonly outcome?: FeedbackOutcome
  readonly reason?: string | null
}
export const tell = (
  recipient: Recipient,
  kinds: FeedbackKind | readonly FeedbackKind[],
  who: Official,
  { mode = 'phone', outcome = 'delivered', reason = null }: Telling = {},
): Step => ({
  kind: 'recordFeedback',
  actor: by(who),
  data: { kinds: typeof kinds === 'string' ? [kinds] : kinds, recipient, mode, outcome, reasonId: reason },
})
export const cannotTell = (recipient: Recipient, kinds: FeedbackKind | readonly FeedbackKind[], who: Official): Step =>
  tell(recipient, kinds, who, { mode: null, outcome: 'impossible', reason: reasonId })

export const proposeResearch = (who: Official): Step => ({
  kind: 'proposeResearch',
  actor: by(who),
  data: { reasonId },
})
export const joinResearch = (who: Official, researchId = 'res_school'): Step => ({
  kind: 'joinResearch',
  actor: by(who),
  data: { researchId },
})
export const leaveResearch = (who: Official): Step => ({
  kind: 'leaveResearch',
  actor: by(who),
  data: { reasonId },
})
export const hearResearch = (researchId = 'res_school'): Step => ({
  kind: 'researchMilestone',
  actor: { kind: 'research', researchId },
  data: { researchId },
})
export const rehandle = (who: Official): Step => ({ kind: 'rehandle', actor: by(who), data: { reasonId } })
export const explainAgain = (who: Official, reviewId: string | null = null): Step => ({
  kind: 'explainAgain',
  actor: by(who),
  data: { documentId: 'doc_again', reviewId },
})
export const askSubmitter = (who: Official, told: Told | null = null): Step => ({
  kind: 'askSubmitter',
  actor: by(who),
  data: { documentId: 'doc_question', told },
})
export const requestExtension = (who: Official, amount: number | null = null, headSigned = true): Step => ({
  kind: 'requestExtension',
  actor: by(who),
  data: { reasonId, amount, headSigned },
})
export const grantExtension = (
  who: Official,
  amount: number | null = null,
  assignmentId: string | null = null,
): Step => ({
  kind: 'decideExtension',
  actor: by(who),
  data: { assignmentId, granted: true, amount, reasonId },
})
export const refuseExtension = (who: Official): Step => ({
  kind: 'decideExtension',
  actor: by(who),
  data: { granted: false, amount: null, reasonId },
})
export const promise = (who: Official, commitmentDate: string | null): Step => ({
  kind: 'submitResult',
  actor: by(who),
  data: { documentId: 'doc_result', degree: 'planned', commitmentDate },
})
export const reportCommitment = (
  who: Official,
  outcome: CommitmentOutcome = 'kept',
  commitmentDate: string | null = null,
  assignmentId: string | null = null,
): Step => ({
  kind: 'reportCommitment',
  actor: by(who),
  data: { assignmentId, outcome, documentId: 'doc_report', commitmentDate },
})
export const close = (who: Official): Step => ({ kind: 'close', actor: by(who), data: nothing })

export const join = (who: Official, leadId = 'sug_lead'): Step => ({
  kind: 'join',
  actor: by(who),
  data: { leadId, reasonId },
})
export const leaveJoin = (who: Official): Step => ({ kind: 'leaveJoin', actor: by(who), data: { reasonId } })
export const split = (who: Official, id: string, route: Route = 'township'): Step => ({
  kind: 'split',
  actor: by(who),
  data: { parts: [{ id, contentId: 'doc_person', route, reasonId }], reasonId },
})
export const correct = (
  who: Official,
  what: Exclude<Correctable, 'submitter'>,
  to: string,
  name: string | null = null,
): Step => ({
  kind: 'correct',
  actor: by(who),
  data: { what, submitterId: name && `sbm_${name}`, to, anonymous: false, identityHidden: false, reasonId },
})
/** A submitter who was forgotten; his name stands in a document. */
export const addSubmitter = (who: Official): Step => ({
  kind: 'correct',
  actor: by(who),
  data: {
    what: 'submitter',
    submitterId: null,
    to: 'doc_person',
    anonymous: false,
    identityHidden: false,
    reasonId,
  },
})
export const voidEntry = (who: Official, twinId: string | null = null): Step => ({
  kind: 'voidEntry',
  actor: by(who),
  data: { because: twinId === null ? 'notASuggestion' : 'enteredTwice', twinId, reasonId },
})
export const decideVoid = (who: Official, confirmed: boolean): Step => ({
  kind: 'decideVoid',
  actor: by(who),
  data: { confirmed, reasonId },
})
export const recordWithdrawal = (who: Official, name: string): Step => ({
  kind: 'recordWithdrawal',
  actor: by(who),
  data: { submitterId: `sbm_${name}`, mode: 'phone', reasonId },
})
export const issueCode = (who: Official, name: string): Step => ({
  kind: 'queryCodeIssued',
  actor: by(who),
  data: { submitterId: `sbm_${name}`, proof: 'idCard', reasonId },
})
export const urged = (kind: 'urge' | 'supervision', obligationIds: readonly string[], who: Official | null): Step => ({
  kind: 'noticeSent',
  actor: who === null ? { kind: 'clock' } : by(who),
  data: { noticeId: 'ntc_one', kind, number: kind === 'urge' ? '催办〔2026〕1号' : '督办〔2026〕1号', obligationIds },
})
export const calendarChanged = (version: number): Step => ({
  kind: 'calendarChanged',
  actor: { kind: 'clock' },
  data: { version },
})
export const policyChanged = (who: Official, policyVersion: number): Step => ({
  kind: 'policyChanged',
  actor: by(who),
  data: { policyId: 'county-990121', policyVersion, reasonId },
})
export const hearLead = (leadId = 'sug_lead'): Step => ({
  kind: 'joinedMilestone',
  actor: { kind: 'lead', suggestionId: leadId },
  data: { leadId },
})

export const rate = (name: string, satisfaction: Exclude<Satisfaction, 'unrated'> = 'satisfied'): Step => ({
  kind: 'submitterRated',
  actor: { kind: 'submitter', submitterId: `sbm_${name}` },
  data: { submitterId: `sbm_${name}`, satisfaction, reasonId: null },
})
export const supply = (name: string): Step => ({
  kind: 'submitterSupplied',
  actor: { kind: 'submitter', submitterId: `sbm_${name}` },
  data: { submitterId: `sbm_${name}`, documentId: 'doc_more' },
})
export const withdraw = (name: string): Step => ({
  kind: 'submitterWithdrew',
  actor: { kind: 'submitter', submitterId: `sbm_${name}` },
  data: { submitterId: `sbm_${name}`, reasonId: null },
})
/** The alarm rings at that instant. */
export const clock = (instant: number): Step => ({
  kind: 'clock',
  actor: { kind: 'clock' },
  data: nothing,
  on: instant,
})
