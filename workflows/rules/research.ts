/** The words of one research (Article 20 (4)): many suggestions → report → paper, transmission, or neither. */
import type { MarkKind, TermUnit } from './policy-terms.ts'
import type {
  Actor,
  Adjustment,
  CommandData,
  Satisfaction,
  DocumentId,
  EventBody,
  OpenedObligation,
  Obligation,
  ObligationId,
  OrganizationId,
  PersonId,
  ResearchId,
  Settlement,
} from './suggestion.ts'

/** The shape of a research's state; one of an older shape is told anew by its ledger. */
export const researchStateVersion = 4

export const researchStages = [
  'opened',
  'planned',
  'reported',
  'awaitingOutcome',
  'awaitingRatings',
  'concluded',
] as const
export type ResearchStage = (typeof researchStages)[number]

/** Acts on a research; each is a Temporal Update of the same name. `openResearch` begins it and is not among them. */
export const researchMoves = [
  'ratify',
  'plan',
  'recordVisit',
  'report',
  'extendReport',
  'transmitReport',
  'recordReportFeedback',
  'filePaper',
  'recordPaperAssignment',
  'recordPaperReturn',
  'recordPaperReply',
  'ratePaper',
  'confirmCoSignature',
  'recordEvaluation',
  'recordMotionDecision',
  'recordResolution',
  'conclude',
] as const
export type ResearchMove = (typeof researchMoves)[number]

export const paperKinds = ['motion', 'recommendation'] as const
export type PaperKind = (typeof paperKinds)[number]
export const proposerKinds = ['deputies', 'presidium', 'standingCommittee', 'specialCommittee', 'government'] as const
export type ProposerKind = (typeof proposerKinds)[number]
export const paperClasses = ['ordinary', 'wideOrDifficult'] as const
export type PaperClass = (typeof paperClasses)[number]
export const motionDecisions = ['onAgenda', 'toSpecialCommittee', 'asRecommendation', 'notTaken'] as const
export type MotionDecision = (typeof motionDecisions)[number]
export const congressLevels = ['township', 'county', 'city', 'province', 'national'] as const
export type CongressLevel = (typeof congressLevels)[number]

/** A paper as it was filed. */
export type FiledPaper = Omit<
  DeputyPaper,
  'coSignatures' | 'decision' | 'round' | 'replied' | 'asked' | 'ratings' | 'evaluationAwaited'
>
export type DeputysRating = Exclude<Satisfaction, 'unrated'>
export interface PaperRating {
  readonly deputyId: PersonId
  readonly satisfaction: DeputysRating
  readonly round: number
}
/** How a co-signature stands: said to be his, not yet said, said not to be. */
export const coSignatureWords = ['confirmed', 'awaited', 'denied'] as const
export type CoSignatureWord = (typeof coSignatureWords)[number]
/** What a co-signer says of his signature; the paper itself is filed with or without it. */
export interface CoSignature {
  readonly deputyId: PersonId
  /** false: he did not sign. */
  readonly signed: boolean
  /** Said by himself; else written down by the office for him. */
  readonly himself: boolean
}
export interface DeputyPaper {
  readonly id: string
  readonly kind: PaperKind
  readonly number: string
  readonly filedOn: string
  readonly congressLevel: CongressLevel
  readonly congressPlaceId: string
  readonly proposerKind: ProposerKind
  readonly leadDeputyId: PersonId | null
  readonly coSignerIds: readonly PersonId[]
  /** Of each co-signer who spoke, his last word; left out while nobody has, as in ledgers of old. */
  readonly coSignatures?: readonly CoSignature[]
  readonly scanId: DocumentId
  readonly paperClass: PaperClass | null
  readonly assignedTo: OrganizationId | null
  /** Of a motion: the session’s last decision. */
  readonly decision: MotionDecision | null
  /** 2 once it is handled again. */
  readonly round: number
  /** A reply to this round stands. */
  readonly replied: boolean
  /** Who signed and has yet to rate the reply. */
  readonly asked: readonly PersonId[]
  readonly ratings: readonly PaperRating[]
  /** Dissatisfied with the second reply too: what the evaluation found is awaited. */
  readonly evaluationAwaited: boolean
  /** The outcome is known: replied to, resolved on, or not taken. */
  readonly settled: boolean
}
/** 走访: where the deputies went for the research, and what they saw. */
export interface Visit {
  readonly visitedOn: string
  readonly participantIds: readonly PersonId[]
  readonly documentId: DocumentId
}
export interface Transmittal {
  readonly id: string
  readonly unitId: OrganizationId
  readonly settled: boolean
}

export interface ResearchState {
  readonly version: number
  readonly id: ResearchId
  readonly seq: number
  readonly stage: ResearchStage
  readonly officeId: OrganizationId
  readonly openedAt: number
  readonly openedBy: PersonId
  readonly reasonId: DocumentId
  /** null until the presidium (working committee, 主任会议) has met on it. */
  readonly ratified: boolean | null
  readonly planId: DocumentId | null
  readonly reportId: DocumentId | null
  /** The report was given more time, which happens once. */
  readonly extended: boolean
  readonly visits: readonly Visit[]
  readonly papers: readonly DeputyPaper[]
  readonly transmittals: readonly Transmittal[]
  readonly open: readonly Obligation[]
  readonly policyId: string
  readonly policyVersion: number
}

/** Kinds that linked suggestions take in are those of `researchMilestoneKinds`; `final` marks the last word. */
export type ResearchBody =
  | {
      readonly kind: 'researchDecided'
      readonly research: Pick<ResearchState, 'id' | 'officeId' | 'openedBy' | 'reasonId' | 'policyId' | 'policyVersion'>
    }
  | {
      readonly kind: 'ratified'
      readonly approved: boolean
      readonly meetingOn: string
      readonly reasonId: DocumentId | null
    }
  | { readonly kind: 'planned'; readonly documentId: DocumentId }
  | { readonly kind: 'visited'; readonly visit: Visit }
  | { readonly kind: 'reported'; readonly documentId: DocumentId }
  | {
      readonly kind: 'reportExtended'
      /** In the unit of the policy's own bound. */
      readonly amount: number
      readonly unit: TermUnit
      readonly reasonId: DocumentId
    }
  | { readonly kind: 'reportTransmitted'; readonly transmittal: Transmittal }
  | {
      readonly kind: 'reportFedBack'
      readonly transmittalId: string
      readonly documentId: DocumentId
      readonly final: boolean
    }
  | { readonly kind: 'paperFiled'; readonly paper: FiledPaper }
  | {
      readonly kind: 'paperAssigned'
      readonly paperId: string
      readonly unitId: OrganizationId
      readonly paperClass: PaperClass
    }
  | {
      readonly kind: 'paperReplied'
      readonly paperId: string
      readonly documentId: DocumentId
      readonly final: boolean
      /** Who signed, and is asked to rate it; ledgers of old name nobody. */
      readonly raters?: readonly PersonId[]
    }
  | { readonly kind: 'paperReturned'; readonly paperId: string; readonly reasonId: DocumentId }
  | {
      readonly kind: 'paperRated'
      readonly paperId: string
      readonly deputyId: PersonId
      readonly satisfaction: DeputysRating
      readonly reasonId: DocumentId | null
      /** What a dissatisfied one leads to. */
      readonly leadsTo: 'rehandle' | 'evaluation' | null
    }
  | {
      readonly kind: 'coSignatureConfirmed'
      readonly paperId: string
      readonly deputyId: PersonId
      /** false: he says that he did not sign. */
      readonly signed: boolean
      readonly himself: boolean
      readonly reasonId: DocumentId | null
    }
  | {
      readonly kind: 'paperEvaluated'
      readonly paperId: string
      readonly heldOn: string
      readonly documentId: DocumentId
    }
  /** A window ended: nobody rated, or the unit may no longer return the paper. */
  | {
      readonly kind: 'researchLapsed'
      readonly obligationId: string
      readonly paperId: string
      readonly deputyId: PersonId | null
    }
  | {
      readonly kind: 'motionDecided'
      readonly paperId: string
      readonly decision: MotionDecision
      readonly documentId: DocumentId
      readonly final: boolean
      /** What it leads on to; ledgers of old, where the decision ended it, name nothing. */
      readonly awaits?: 'committee' | 'resolution'
    }
  | {
      readonly kind: 'motionResolved'
      readonly paperId: string
      readonly adopted: boolean
      readonly documentId: DocumentId
      readonly final: boolean
    }
  | { readonly kind: 'researchConcludedWithoutPaper'; readonly reasonId: DocumentId; readonly final: true }
  /** Revisions of the calendar moved what is owed, as on a suggestion; `withdrawn`: what was raised after an end that is still to come is taken back. */
  | (Omit<Extract<EventBody, { kind: 'recounted' }>, 'kind'> & {
      readonly kind: 'researchRecounted'
      readonly withdrawn: readonly { readonly obligationId: string; readonly marks: readonly MarkKind[] }[]
    })
  /** 催办、督办: as on a suggestion. */
  | {
      readonly kind: 'researchUrged' | 'researchSupervised'
      readonly noticeId: string
      readonly number: string
      readonly obligationIds: readonly ObligationId[]
    }
  | { readonly kind: 'researchMarked'; readonly obligationId: string; readonly mark: string; readonly at: number }

export interface ResearchEvent {
  readonly seq: number
  readonly commandId: string | null
  readonly actor: Actor
  readonly occurredAt: number
  readonly recordedAt: number
  readonly rulesVersion: number
  readonly body: ResearchBody
  readonly opens: readonly OpenedObligation[]
  readonly settles: readonly Settlement[]
  readonly adjusts?: readonly Adjustment[]
}

export interface ResearchCommandData {
  ratify: { approved: boolean; meetingOn: string; reasonId: DocumentId | null }
  plan: { documentId: DocumentId }
  recordVisit: Visit
  report: { documentId: DocumentId }
  extendReport: { amount: number; reasonId: DocumentId }
  transmitReport: { unitId: OrganizationId }
  recordReportFeedback: { transmittalId: string; documentId: DocumentId }
  filePaper: Omit<FiledPaper, 'id' | 'paperClass' | 'assignedTo' | 'settled'>
  recordPaperAssignment: { paperId: string; unitId: OrganizationId; paperClass: PaperClass }
  recordPaperReturn: { paperId: string; reasonId: DocumentId }
  ratePaper: {
    paperId: string
    /** For whom the office writes it down; null: the deputy himself. */
    deputyId: PersonId | null
    satisfaction: DeputysRating
    reasonId: DocumentId | null
  }
  confirmCoSignature: {
    paperId: string
    /** For whom the office writes it down; null: the deputy himself. */
    deputyId: PersonId | null
    signed: boolean
    reasonId: DocumentId | null
  }
  recordEvaluation: { paperId: string; heldOn: string; documentId: DocumentId }
  recordPaperReply: { paperId: string; documentId: DocumentId }
  recordMotionDecision: { paperId: string; decision: MotionDecision; documentId: DocumentId }
  recordResolution: { paperId: string; adopted: boolean; documentId: DocumentId }
  conclude: { reasonId: DocumentId }
  calendarChanged: { version: number }
  noticeSent: CommandData['noticeSent']
  clock: Record<never, never>
}
export type ResearchCommand = {
  [K in keyof ResearchCommandData]: {
    readonly id: string | null
    readonly kind: K
    readonly actor: Actor
    readonly occurredAt: number | null
    readonly receivedAt: number
    readonly data: ResearchCommandData[K]
  }
}[keyof ResearchCommandData]
