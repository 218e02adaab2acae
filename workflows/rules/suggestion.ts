/**
 * The words of one suggestion: closed lists, ids, its state, its events and its commands.
 * Everything here is ids, enums and instants (epoch milliseconds); citizens' words and names live in documents and submitters.
 */
import type { DueChange, Explanation, Mark, MarkKind, TermUnit } from './policy.ts'

/** Raised by one with every change of meaning in `decide`; kept on every ledger row. */
export const rulesVersion = 2
/** Shape of {@link SuggestionState}; a state of an older shape is folded again from its ledger when it is read. */
export const stateVersion = 2

type Branded<Name extends string> = string & { readonly brand?: Name }
export type SuggestionId = Branded<'sug'>
export type SubmitterId = Branded<'sbm'>
export type DocumentId = Branded<'doc'>
export type OrganizationId = Branded<'org'>
export type PersonId = Branded<'per'>
export type PostId = Branded<'pst'>
export type ObligationId = Branded<'obl'>
export type AssignmentId = Branded<'asg'>
export type ResearchId = Branded<'res'>
export type ChannelId = Branded<'chn'>
export type LinkId = Branded<'lnk'>

/** The five ways of Article 20. */
export const routes = ['answer', 'township', 'county', 'research', 'redirect'] as const
export type Route = (typeof routes)[number]

export const stages = [
  'registered',
  'classified',
  'assigned',
  'submitted',
  'transferred',
  'handling',
  'resultSubmitted',
  'researching',
  'reportTransmitted',
  'paperFiled',
  'awaitingFeedback',
  'answered',
  'closed',
] as const
export type Stage = (typeof stages)[number]

export const channels = ['reception', 'mailbox', 'online', 'phone', 'letter', 'grid', 'deputy', 'activity'] as const
export type Channel = (typeof channels)[number]

export const feedbackKinds = ['assignmentStatus', 'result', 'answer', 'explanation', 'progress'] as const
export type FeedbackKind = (typeof feedbackKinds)[number]
export const feedbackModes = ['phone', 'sms', 'wechat', 'visit', 'letter', 'online', 'noticeBoard'] as const
export type FeedbackMode = (typeof feedbackModes)[number]
export const feedbackOutcomes = ['delivered', 'failed', 'impossible'] as const
export type FeedbackOutcome = (typeof feedbackOutcomes)[number]
export const satisfactions = ['satisfied', 'basicallySatisfied', 'dissatisfied', 'unrated'] as const
export type Satisfaction = (typeof satisfactions)[number]
export const solutionDegrees = ['solved', 'planned', 'noted'] as const
export type SolutionDegree = (typeof solutionDegrees)[number]

export const roles = [
  'liaisonOfficer',
  'stationHead',
  'deputy',
  'townshipOfficer',
  'townshipChair',
  'workingCommitteeDirector',
  'countyOfficer',
  'countyOfficeHead',
  'cityOfficer',
  'unitOfficial',
  'supervisor',
  'systemAdministrator',
  'securityAdministrator',
  'auditAdministrator',
] as const
export type Role = (typeof roles)[number]

export const organizationKinds = [
  'station',
  'townshipOffice',
  'countyOffice',
  'cityOffice',
  'government',
  'department',
  'townshipGovernment',
  'subdistrictOffice',
  'townshipUnit',
  'supervisoryCommission',
  'court',
  'procuratorate',
  'peopleOrganization',
] as const
export type OrganizationKind = (typeof organizationKinds)[number]

/** What officials do to a suggestion; each is a Temporal Update of the same name. */
export const moves = [
  'classify',
  'answer',
  'explain',
  'assign',
  'submitToCounty',
  'transfer',
  'returnToTownship',
  'submitToCity',
  'returnToCounty',
  'handOver',
  'redispatch',
  'signFor',
  'returnAssignment',
  'decideReturn',
  'submitResult',
  'acceptResult',
  'sendBack',
  'recordFeedback',
  'proposeResearch',
  'joinResearch',
  'leaveResearch',
  'rehandle',
  'explainAgain',
  'close',
  'join',
  'leaveJoin',
  'askSubmitter',
  'requestExtension',
  'decideExtension',
  'reportCommitment',
  'reassign',
  'giveOpinion',
  'split',
  'correct',
  'voidEntry',
  'decideVoid',
  'recordWithdrawal',
] as const
export type Move = (typeof moves)[number]

export const researchMilestoneKinds = [
  'researchDecided',
  'reportExtended',
  'reportTransmitted',
  'reportFedBack',
  'paperFiled',
  'paperReplied',
  'motionDecided',
  'motionResolved',
  'researchConcludedWithoutPaper',
] as const
export type ResearchMilestoneKind = (typeof researchMilestoneKinds)[number]

/** What those who joined a lead take in from it: the stage it reached, or that it leads no longer. */
export const joinedMilestoneKinds = [
  'registered',
  'classified',
  'submitted',
  'assigned',
  'transferred',
  'handling',
  'resultSubmitted',
  'awaitingFeedback',
  'freed',
] as const
export type JoinedMilestoneKind = (typeof joinedMilestoneKinds)[number]

/** What of an entry can be put right: of one person, of the matter, or a person who was forgotten. */
export const correctables = [
  'name',
  'phone',
  'address',
  'place',
  'category',
  'channel',
  'collectedAt',
  'submitter',
] as const
export type Correctable = (typeof correctables)[number]
export const voidReasons = ['enteredTwice', 'notASuggestion'] as const
export type VoidReason = (typeof voidReasons)[number]
/** By what somebody showed that a lost query code is his. */
export const codeProofs = ['idCard', 'phoneCallBack', 'knownInPerson'] as const
export type CodeProof = (typeof codeProofs)[number]

/** 催办 an urging, 督办 a supervision. */
export const noticeKinds = ['urge', 'supervision'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** The end was moved by the calendar or by another policy version; or what was owed had reached the door in time. */
export const withdrawnBecauses = ['calendar', 'policy', 'inTime'] as const
export type WithdrawnBecause = (typeof withdrawnBecauses)[number]

/** Who acts, and in which post. Citizens act as the submitter they are; the clock as nobody; a unit without an account by its link. */
export type Actor =
  | { readonly kind: 'official'; readonly personId: PersonId; readonly post: Post }
  | { readonly kind: 'submitter'; readonly submitterId: SubmitterId }
  | { readonly kind: 'clock' }
  | { readonly kind: 'research'; readonly researchId: ResearchId }
  | { readonly kind: 'lead'; readonly suggestionId: SuggestionId }
  | ByLink
/** 办理链接: whoever holds the link of one unit's one task, and acts for that unit in nothing else. */
export interface ByLink {
  readonly kind: 'unitLink'
  readonly linkId: LinkId
  readonly unitId: OrganizationId
  readonly assignmentId: AssignmentId
}
export interface Post {
  readonly id: PostId
  readonly role: Role
  readonly organizationId: OrganizationId
}

export interface Submitter {
  readonly id: SubmitterId
  readonly anonymous: boolean
  readonly identityHidden: boolean
  readonly withdrawn: boolean
}

/** 主办, 协办, or one of several that each answer for themselves (分别办理). */
export const assignmentParts = ['lead', 'co', 'separate'] as const
export type AssignmentPart = (typeof assignmentParts)[number]

/** One unit's task: made by `assign` (township) or `transfer` (county). Instants are null until it happens. */
export interface Assignment {
  readonly id: AssignmentId
  readonly unitId: OrganizationId
  readonly assignedBy: OrganizationId
  readonly assignedAt: number
  readonly part: AssignmentPart
  readonly signedAt: number | null
  /** The result handed in; a co-unit: its opinion given to the lead. */
  readonly resultAt: number | null
  readonly acceptedAt: number | null
  /** Named in answer to a granted return: it may not return again. */
  readonly designated: boolean
  /** A unit the county marks as dispatching (分办): it may pass the task on, once. */
  readonly dispatching?: boolean
  readonly returnPending: boolean
  /** When its window for returning closed unused: what came to the door before that still counts. */
  readonly returnUntil?: number
  /** The amount asked for while an extension awaits its decision, in the unit of the policy's extension. */
  readonly extensionAsked: number | null
  /** 承诺事项: the day its result promises (YYYY-MM-DD). */
  readonly commitmentDate: string | null
  readonly endedAt: number | null
}
/** As it stands in a ledger: what a new task never has yet is left out, and rows of rules version 1 know no parts. */
export type AssignmentMade = Omit<
  Assignment,
  'part' | 'resultAt' | 'acceptedAt' | 'returnPending' | 'extensionAsked' | 'commitmentDate'
> & {
  readonly part?: AssignmentPart
}

/** `role` is the owner's word in the policy; `organizationId` is null for a submitter. */
export interface Owner {
  readonly role: string
  readonly organizationId: OrganizationId | null
}
export interface Recipient {
  readonly kind: 'submitter' | 'deputy'
  readonly id: SubmitterId | PersonId
}

/** Anything owed by an instant. `dueAt` null: owed without a term, and `explanation` says why. */
export interface Obligation {
  readonly id: ObligationId
  readonly track: string
  readonly kind: string
  readonly round: number
  readonly owedBy: Owner
  readonly owedTo: Recipient | null
  readonly startAt: number
  readonly dueAt: number | null
  readonly provisional: boolean
  readonly marks: readonly Mark[]
  readonly feedback: FeedbackKind | null
  /** The task it belongs to, where it is one unit's. */
  readonly assignmentId: AssignmentId | null
  /** Since when its clock stands still, or null: it has no marks then, and `dueAt` is where it stood. */
  readonly stoppedAt: number | null
}
/** As an event opens it: running. Rows of rules version 1 name no task. */
export interface OpenedObligation extends Omit<Obligation, 'assignmentId' | 'stoppedAt'> {
  readonly assignmentId?: AssignmentId
  readonly explanation: Explanation
}
/** An open obligation whose clock was stopped, set going again, or given another end: the receipt, old and new. */
export interface Adjustment {
  readonly id: ObligationId
  readonly was: number | null
  readonly dueAt: number | null
  readonly stoppedAt: number | null
  readonly provisional: boolean
  readonly marks: readonly Mark[]
  readonly change: DueChange
}
export const commitmentOutcomes = ['kept', 'newDate', 'cannotBeKept'] as const
export type CommitmentOutcome = (typeof commitmentOutcomes)[number]

export const settlementHows = [
  'done',
  'impossible',
  'superseded',
  'overtaken',
  'withdrawn',
  'unrated',
  'mayNotReturn',
  'notSupplied',
  'voided',
] as const
export type SettlementHow = (typeof settlementHows)[number]
export interface Settlement {
  readonly id: ObligationId
  readonly how: SettlementHow
  readonly at: number
}

export interface FeedbackGiven {
  readonly recipient: Recipient
  readonly kind: FeedbackKind
  readonly mode: FeedbackMode | null
  readonly outcome: FeedbackOutcome
  readonly round: number
  readonly occurredAt: number
}

export interface ResearchLink {
  readonly id: ResearchId
  readonly asMainRoute: boolean
  /** The last event of the research this suggestion has taken in. */
  readonly sinceSeq: number
  readonly ended: boolean
}

/** 误登作废: why, and the other entry of the same matter. */
export interface Voided {
  readonly because: VoidReason
  readonly twinId: SuggestionId | null
}

/** 合并办理: the suggestion that leads, handled once for all that joined it. */
export interface JoinLink {
  readonly leadId: SuggestionId
  /** The last event of the lead this suggestion has taken in. */
  readonly sinceSeq: number
  readonly ended: boolean
}

export interface SuggestionState {
  readonly version: number
  readonly id: SuggestionId
  readonly seq: number
  readonly stage: Stage
  readonly route: Route | null
  readonly round: number
  readonly channel: Channel
  readonly stationId: OrganizationId
  readonly townshipOfficeId: OrganizationId
  readonly countyOfficeId: OrganizationId
  readonly cityOfficeId: OrganizationId | null
  readonly townshipId: string
  readonly countyId: string
  readonly collectedAt: number
  readonly registeredAt: number
  readonly submitters: readonly Submitter[]
  readonly contactPersonId: SubmitterId | null
  readonly deputyId: PersonId | null
  readonly urgent: boolean
  readonly accusation: boolean
  readonly accusedIds: readonly string[]
  readonly identityHidden: boolean
  readonly withdrawn: boolean
  readonly assignments: readonly Assignment[]
  /** Working days it has waited for submitters' supplements so far. */
  readonly pausedDays: number
  /** The station's own request, on the way of an answer, while it awaits its decision: the amount asked for. */
  readonly extensionAsked: number | null
  /** Obligations whose extension was granted: each may have it so often as the policy says. */
  readonly extended: readonly ObligationId[]
  readonly feedback: readonly FeedbackGiven[]
  readonly ratings: readonly {
    readonly submitterId: SubmitterId
    readonly satisfaction: Satisfaction
    readonly round: number
  }[]
  readonly research: ResearchLink | null
  readonly open: readonly Obligation[]
  readonly policyId: string
  readonly policyVersion: number
  /** Absent while it never joined another. */
  readonly joined?: JoinLink
  /** The letter it was split off from; the matters split off from it. */
  readonly splitFrom?: SuggestionId
  readonly splitInto?: readonly SuggestionId[]
  /** Somebody asks to void the entry; a second person decides. */
  readonly voiding?: (Voided & { readonly askedBy: PersonId }) | null
  readonly voided?: Voided
  /** Submitted on to the city: its office transfers and assigns. */
  readonly atCity?: boolean
}

/** Where a suggestion is at home: its station and the offices above it. */
export type Home = Pick<
  SuggestionState,
  'stationId' | 'townshipOfficeId' | 'countyOfficeId' | 'cityOfficeId' | 'townshipId' | 'countyId'
>

/** One version of a deadline policy. */
export type PolicyVersion = Pick<SuggestionState, 'policyId' | 'policyVersion'>

/** What happened. Kinds are for ever: a new meaning is a new kind. */
export type EventBody =
  | {
      readonly kind: 'registered'
      readonly suggestion: Pick<
        SuggestionState,
        | 'id'
        | 'channel'
        | 'stationId'
        | 'townshipOfficeId'
        | 'countyOfficeId'
        | 'cityOfficeId'
        | 'townshipId'
        | 'countyId'
        | 'collectedAt'
        | 'submitters'
        | 'contactPersonId'
        | 'deputyId'
        | 'urgent'
        | 'accusation'
        | 'accusedIds'
        | 'identityHidden'
        | 'policyId'
        | 'policyVersion'
      >
    }
  | { readonly kind: 'classified' | 'reclassified'; readonly route: Route; readonly reasonId: DocumentId }
  | { readonly kind: 'answerGiven'; readonly documentId: DocumentId; readonly answeredBy: OrganizationId }
  | { readonly kind: 'explained'; readonly documentId: DocumentId; readonly channelId: ChannelId }
  | { readonly kind: 'assigned' | 'transferred'; readonly assignment: AssignmentMade; readonly note: DocumentId | null }
  | { readonly kind: 'submitted'; readonly note: DocumentId | null }
  | { readonly kind: 'returnedToTownship'; readonly reasonId: DocumentId }
  | { readonly kind: 'submittedToCity'; readonly reasonId: DocumentId }
  | { readonly kind: 'returnedToCounty'; readonly reasonId: DocumentId }
  /** 移交: another township takes it over, as if it had been registered there; its number stays. */
  | { readonly kind: 'handedOver'; readonly from: OrganizationId; readonly to: Home; readonly reasonId: DocumentId }
  /** 分办: a dispatching office passes its task on. */
  | {
      readonly kind: 'redispatched'
      readonly assignmentId: AssignmentId
      readonly assignment: AssignmentMade
      readonly reasonId: DocumentId
    }
  | { readonly kind: 'signedFor'; readonly assignmentId: AssignmentId; readonly onBehalf: boolean }
  | { readonly kind: 'returnRequested'; readonly assignmentId: AssignmentId; readonly reasonId: DocumentId }
  | { readonly kind: 'returnGranted'; readonly assignmentId: AssignmentId; readonly reasonId: DocumentId }
  | { readonly kind: 'returnRefused'; readonly assignmentId: AssignmentId; readonly reasonId: DocumentId }
  | {
      readonly kind: 'resultSubmitted'
      readonly assignmentId: AssignmentId
      readonly documentId: DocumentId
      readonly degree: SolutionDegree
      readonly onBehalf: boolean
      /** Co-units whose opinion had not come when their time was over. */
      readonly missing?: readonly OrganizationId[]
      /** The day a promise (列入计划) is to be kept, YYYY-MM-DD. */
      readonly commitmentDate?: string
    }
  /** 改派: the task ends here; the next event gives it to another unit. */
  | { readonly kind: 'reassigned'; readonly assignmentId: AssignmentId; readonly reasonId: DocumentId }
  /** With no unit leading any more, those that helped are free. */
  | { readonly kind: 'coUnitsReleased'; readonly assignmentIds: readonly AssignmentId[] }
  | {
      readonly kind: 'opinionGiven'
      readonly assignmentId: AssignmentId
      readonly documentId: DocumentId
      readonly onBehalf: boolean
    }
  | { readonly kind: 'sentBack'; readonly assignmentId: AssignmentId; readonly reasonId: DocumentId }
  | { readonly kind: 'resultAccepted'; readonly assignmentId: AssignmentId }
  | {
      readonly kind: 'feedbackRecorded'
      readonly given: readonly FeedbackGiven[]
      readonly reasonId: DocumentId | null
      /** What this person was told in words of its own. */
      readonly documentId?: DocumentId
    }
  | { readonly kind: 'researchProposed'; readonly reasonId: DocumentId }
  | {
      readonly kind: 'researchJoined'
      readonly researchId: ResearchId
      readonly asMainRoute: boolean
      readonly sinceSeq: number
    }
  | {
      readonly kind: 'researchLeft'
      readonly researchId: ResearchId
      readonly asMainRoute: boolean
      readonly reasonId: DocumentId
    }
  | {
      readonly kind: 'researchMilestone'
      readonly researchId: ResearchId
      readonly researchSeq: number
      readonly milestone: ResearchMilestoneKind
      readonly final: boolean
    }
  | { readonly kind: 'supplied'; readonly submitterId: SubmitterId; readonly documentId: DocumentId }
  | {
      readonly kind: 'rated'
      readonly submitterId: SubmitterId
      readonly satisfaction: Satisfaction
      readonly reasonId: DocumentId | null
    }
  | { readonly kind: 'withdrew'; readonly submitterId: SubmitterId; readonly reasonId: DocumentId | null }
  | { readonly kind: 'rehandleOrdered'; readonly reasonId: DocumentId }
  | { readonly kind: 'explainedAgain'; readonly documentId: DocumentId; readonly reviewId?: DocumentId }
  | { readonly kind: 'marked'; readonly obligationId: ObligationId; readonly mark: MarkKind; readonly at: number }
  /** 请群众补充: the clocks of the work stand until the answer comes or its time is over. */
  | { readonly kind: 'submitterAsked'; readonly documentId: DocumentId }
  | {
      readonly kind: 'wentOn'
      readonly because: 'supplied' | 'notSupplied' | 'wentOn'
      /** Working days waited this time. */
      readonly waited: number
    }
  | {
      readonly kind: 'extensionRequested'
      readonly assignmentId: AssignmentId | null
      readonly amount: number
      readonly unit: TermUnit
      readonly reasonId: DocumentId
      /** The unit's head has signed the request. */
      readonly headSigned: boolean
      readonly onBehalf: boolean
    }
  | {
      readonly kind: 'extensionGranted'
      readonly assignmentId: AssignmentId | null
      readonly obligationIds: readonly ObligationId[]
      readonly amount: number
      readonly unit: TermUnit
      readonly reasonId: DocumentId
    }
  | { readonly kind: 'extensionRefused'; readonly assignmentId: AssignmentId | null; readonly reasonId: DocumentId }
  | {
      readonly kind: 'commitmentReported'
      readonly assignmentId: AssignmentId
      readonly outcome: CommitmentOutcome
      readonly documentId: DocumentId
      readonly commitmentDate: string | null
      readonly onBehalf: boolean
    }
  /** A window ended by itself: the return window, or the time for a rating. */
  | { readonly kind: 'lapsed' }
  | { readonly kind: 'answered' }
  /** A dissatisfied rating came after closing: a decision is owed again. */
  | { readonly kind: 'reopened' }
  | { readonly kind: 'closed'; readonly because: 'allRated' | 'windowOver' | 'withdrawn' | 'redirected' | 'voided' }
  | { readonly kind: 'joined'; readonly leadId: SuggestionId; readonly reasonId: DocumentId }
  | {
      readonly kind: 'joinedMilestone'
      readonly leadId: SuggestionId
      readonly leadSeq: number
      readonly milestone: JoinedMilestoneKind
      /** Where this suggestion stands after it. */
      readonly route: Route | null
      readonly stage: Stage
      /** The lead's answer or result, once it is known. */
      readonly documentId: DocumentId | null
      /** Where several units handled the lead separately: the results of the others. */
      readonly furtherDocumentIds?: readonly DocumentId[]
    }
  | { readonly kind: 'leftJoin'; readonly leadId: SuggestionId; readonly reasonId: DocumentId }
  | {
      readonly kind: 'split'
      readonly parts: readonly { readonly suggestionId: SuggestionId; readonly route: Route }[]
      readonly reasonId: DocumentId
    }
  | { readonly kind: 'splitFrom'; readonly suggestionId: SuggestionId; readonly reasonId: DocumentId }
  /** `from` and `to`: ids, codes and instants as they are; of a person, the documents that hold the values. */
  | {
      readonly kind: 'corrected'
      readonly what: Exclude<Correctable, 'submitter'>
      readonly submitterId: SubmitterId | null
      readonly from: string | null
      readonly to: string | null
      readonly reasonId: DocumentId
    }
  | {
      readonly kind: 'submitterAdded'
      readonly submitter: Submitter
      readonly valueId: DocumentId
      readonly reasonId: DocumentId
    }
  | {
      readonly kind: 'voidAsked'
      readonly because: VoidReason
      readonly twinId: SuggestionId | null
      readonly reasonId: DocumentId
    }
  | { readonly kind: 'voidConfirmed' | 'voidRefused' | 'voidTakenBack'; readonly reasonId: DocumentId }
  | {
      readonly kind: 'withdrawalRecorded'
      readonly submitterId: SubmitterId
      readonly mode: FeedbackMode
      readonly reasonId: DocumentId
    }
  | {
      readonly kind: 'queryCodeIssued'
      readonly submitterId: SubmitterId
      readonly proof: CodeProof
      readonly reasonId: DocumentId
    }
  /** 催办、督办: a numbered notice went to the unit; it lists these of what this suggestion is owed. */
  | {
      readonly kind: 'urged' | 'supervised'
      readonly noticeId: string
      readonly number: string
      readonly obligationIds: readonly ObligationId[]
    }
  /**
   * Revisions of the calendar moved what is owed. `calendarVersion`: what it was counted against; `revisions`: all since the count before
   * that had a part in it (ledgers of old name none); `days`: those changed since then that lie in between; none: a whole year was settled.
   */
  | {
      readonly kind: 'recounted'
      readonly calendarVersion: number
      readonly revisions?: readonly number[]
      readonly days: readonly string[]
    }
  /** 改用新的办理时限: from then on it is bound to another version of its county's policy; `reasonId`: why, of the whole act. */
  | {
      readonly kind: 'movedToPolicy'
      readonly from: PolicyVersion
      readonly to: PolicyVersion
      readonly reasonId: DocumentId
      /** As of `recounted`, where revisions of the calendar it had yet to hear of had a part in what moved. */
      readonly calendarVersion?: number
      readonly revisions?: readonly number[]
      readonly days?: readonly string[]
    }
  /** What was raised after the end and should not have been is taken back. */
  | {
      readonly kind: 'overdueWithdrawn'
      readonly obligationId: ObligationId
      readonly marks: readonly MarkKind[]
      readonly because: WithdrawnBecause
    }
export type EventKind = EventBody['kind']

export interface SuggestionEvent {
  readonly seq: number
  readonly commandId: string | null
  readonly actor: Actor
  readonly occurredAt: number
  readonly recordedAt: number
  readonly rulesVersion: number
  readonly body: EventBody
  readonly opens: readonly OpenedObligation[]
  readonly settles: readonly Settlement[]
  readonly adjusts?: readonly Adjustment[]
}

/** How the one who acts says he told people in the same act. `recipients` null: everyone owed. */
export interface Told {
  readonly mode: FeedbackMode
  readonly recipients: readonly string[] | null
}

/** A further matter of one letter: its own number, text and route. */
export interface SplitPart {
  readonly id: SuggestionId
  readonly contentId: DocumentId
  readonly route: Route
  readonly reasonId: DocumentId
}

/** Beside the first unit: co-units that help it (协办), or units that each answer for themselves (分别办理); never both. */
export interface FurtherUnits {
  readonly coUnitIds?: readonly OrganizationId[]
  readonly separateUnitIds?: readonly OrganizationId[]
}

/**
 * What one asks for, by kind. Texts are documents; only their ids come here. `assignmentId`: which task is meant, where several units
 * hold one; needless for a unit itself, and where only one can be meant.
 */
export interface CommandData {
  classify: { route: Route; reasonId: DocumentId }
  answer: { documentId: DocumentId; answeredBy: OrganizationId | null; told: Told | null; reasonId: DocumentId | null }
  explain: { documentId: DocumentId; channelId: ChannelId; told: Told | null; reasonId: DocumentId | null }
  assign: FurtherUnits & { unitId: OrganizationId; noteId: DocumentId | null; reasonId: DocumentId | null }
  submitToCounty: { noteId: DocumentId | null; reasonId: DocumentId | null }
  transfer: FurtherUnits & { unitId: OrganizationId; noteId: DocumentId | null }
  returnToTownship: { reasonId: DocumentId }
  submitToCity: { reasonId: DocumentId }
  returnToCounty: { reasonId: DocumentId }
  handOver: { stationId: OrganizationId; reasonId: DocumentId }
  redispatch: { assignmentId?: AssignmentId | null; unitId: OrganizationId; reasonId: DocumentId }
  signFor: { assignmentId?: AssignmentId | null }
  returnAssignment: { assignmentId?: AssignmentId | null; reasonId: DocumentId }
  decideReturn: {
    assignmentId?: AssignmentId | null
    granted: boolean
    reasonId: DocumentId
    unitId: OrganizationId | null
  }
  submitResult: {
    assignmentId?: AssignmentId | null
    documentId: DocumentId
    degree: SolutionDegree
    commitmentDate?: string | null
  }
  acceptResult: { assignmentId?: AssignmentId | null }
  sendBack: { assignmentId?: AssignmentId | null; reasonId: DocumentId }
  recordFeedback: {
    kinds: readonly FeedbackKind[]
    recipient: Recipient
    mode: FeedbackMode | null
    outcome: FeedbackOutcome
    reasonId: DocumentId | null
    documentId?: DocumentId | null
  }
  proposeResearch: { reasonId: DocumentId }
  joinResearch: { researchId: ResearchId }
  leaveResearch: { reasonId: DocumentId }
  rehandle: { reasonId: DocumentId }
  explainAgain: { documentId: DocumentId; reviewId?: DocumentId | null }
  askSubmitter: { documentId: DocumentId; told: Told | null }
  requestExtension: {
    assignmentId?: AssignmentId | null
    reasonId: DocumentId
    amount: number | null
    headSigned: boolean
  }
  decideExtension: {
    assignmentId?: AssignmentId | null
    granted: boolean
    amount: number | null
    reasonId: DocumentId
  }
  reportCommitment: {
    assignmentId?: AssignmentId | null
    outcome: CommitmentOutcome
    documentId: DocumentId
    commitmentDate?: string | null
  }
  reassign: { assignmentId?: AssignmentId | null; unitId: OrganizationId; reasonId: DocumentId }
  giveOpinion: { assignmentId?: AssignmentId | null; documentId: DocumentId }
  close: Record<never, never>
  join: { leadId: SuggestionId; reasonId: DocumentId }
  leaveJoin: { reasonId: DocumentId }
  split: { parts: readonly SplitPart[]; reasonId: DocumentId }
  correct: {
    what: Correctable
    submitterId: SubmitterId | null
    to: string | null
    anonymous: boolean
    identityHidden: boolean
    reasonId: DocumentId
  }
  voidEntry: { because: VoidReason; twinId: SuggestionId | null; reasonId: DocumentId }
  decideVoid: { confirmed: boolean; reasonId: DocumentId }
  recordWithdrawal: { submitterId: SubmitterId; mode: FeedbackMode; reasonId: DocumentId }
  submitterSupplied: { submitterId: SubmitterId; documentId: DocumentId }
  submitterRated: {
    submitterId: SubmitterId
    satisfaction: Exclude<Satisfaction, 'unrated'>
    reasonId: DocumentId | null
  }
  submitterWithdrew: { submitterId: SubmitterId; reasonId: DocumentId | null }
  researchMilestone: { researchId: ResearchId }
  joinedMilestone: { leadId: SuggestionId }
  queryCodeIssued: { submitterId: SubmitterId; proof: CodeProof; reasonId: DocumentId }
  noticeSent: { noticeId: string; kind: NoticeKind; number: string; obligationIds: readonly ObligationId[] }
  /** A revision of the calendar was published. */
  calendarChanged: { version: number }
  /** Open suggestions are moved to a version of their county's policy. */
  policyChanged: PolicyVersion & { reasonId: DocumentId }
  clock: Record<never, never>
}
export type CommandKind = keyof CommandData

/** `id` null only for the clock, which the state itself makes idempotent. */
export type Command = {
  [K in CommandKind]: {
    readonly id: string | null
    readonly kind: K
    readonly actor: Actor
    readonly occurredAt: number | null
    readonly receivedAt: number
    readonly data: CommandData[K]
  }
}[CommandKind]
export type CommandOf<K extends CommandKind> = Extract<Command, { kind: K }>

/** What the loop keeps of a life; everything else stands in Postgres. `nextMark`: epoch ms or null. */
export interface Life {
  readonly seq: number
  readonly stage: string
  readonly nextMark: number | null
  readonly over: boolean
}
