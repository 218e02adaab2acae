import type { Skipped } from './calendar.ts'

/** The words a deadline policy is written in (glossary §7). A policy is data: per county, versioned, storable as JSON. */

export type TermUnit = 'workingDays' | 'days' | 'months'

export interface Term {
  amount: number
  unit: TermUnit
}

export const reminderLeads = ['none', 'short', 'medium', 'long', 'longest'] as const
export type ReminderLead = (typeof reminderLeads)[number]

export const ladders = ['unit', 'office', 'light', 'none'] as const
export type Ladder = (typeof ladders)[number]

export const extensionKinds = ['none', 'answer', 'township', 'county', 'research'] as const
export type ExtensionKind = (typeof extensionKinds)[number]

/** 'law' and 'byReference' keep their own label; 'internal' is the county's own number, never shown as law. */
export type Basis = 'law' | 'byReference' | 'internal'

/** Whose clock it is: any suggestion's, one route's (the words of `Route`), or that of a deputy paper. */
export type Track = 'common' | 'answer' | 'township' | 'county' | 'research' | 'redirect' | 'recommendation' | 'motion'

/** One row of the policy: who owes what, how long after which event, and what happens when it is late. */
export interface DeadlineRule {
  track: Track
  key: string
  /** Null with `at` or `dueOn`, which name a day that is not counted; 0 means at once. */
  amount: number | null
  unit: TermUnit | null
  at?: 'nextPresidiumMeeting' | 'nextCongressSession'
  /** 'commitmentDate', or a fixed 'MM-DD' of each year. */
  dueOn?: string
  clock?: 'none'
  /** Null only with `dueOn`: the day stands by itself. */
  start: string | null
  /** Each of these events, when it comes, starts the clock anew. */
  orStart?: readonly string[]
  owner: string
  reminders: ReminderLead
  overdue: Ladder
  extension: ExtensionKind
  onExpiry?: 'unrated' | 'mayNotReturn' | 'goesOn'
  basis: Basis
  /** Rule keys for maintainers; no explanation carries them. */
  source: string
  feedback?: string
  countsAsFeedback?: boolean
  to?: readonly string[]
  appliesTo?: readonly string[]
  stationMay?: readonly string[]
  choices?: readonly string[]
  outcomes?: readonly string[]
  requires?: readonly string[]
  rating?: 'optional'
  times?: number
  thenDissatisfied?: 'townshipReview' | 'countyEvaluation' | 'evaluationWithExperts'
  namesNewUnit?: boolean
  designatedMayNotReturn?: boolean
  deliversTo?: string
  ofPaper?: 'toldToLeadDeputy'
  signedBy?: string
  per?: string
  enabled?: boolean
  classes?: Readonly<Record<string, Term>>
}

/** One step of a ladder, counted from the due day or, with `after`, from the rung before it. */
export interface Rung extends Term {
  light?: 'red'
  act?: 'urge' | 'supervise' | 'notice'
  after?: 'urge' | 'notice'
  as?: 'draft'
  from?: string
  to?: readonly string[]
  /** The rung is for these owners only. */
  owners?: readonly string[]
  signedBy?: string
  reportTo?: string
}

export interface ExtensionTerms {
  times: number
  max?: Term
  unitHeadSigns?: boolean
  hardStop?: Term & { start: string; per: 'round' }
  source?: string
}

/** A duty of the station that hangs on no suggestion; each row has its own shape. */
export type StationDuty = Readonly<Record<string, string | number | boolean | null | Term>>

export interface DeadlinePolicy {
  id: string
  version: number
  scope: string
  basis: Basis
  adopted: { documentNumber: string | null; date: string | null }
  effectiveFrom: string | null
  label: { adopted: string; untilAdopted: string }
  printOnPapers: 'onceAdopted'
  /** Source keys that no screen, paper or explanation may name. */
  neverShown: readonly string[]
  counting: Readonly<Record<string, string>>
  officeHours: {
    from: string
    default: readonly (readonly [string, string])[]
    earlyMark: 'back'
    overdueMark: 'forward'
    source: string
  }
  urgent: { within: 'sameDay'; telephone: 'recorded'; amber: 'sameDay'; source: string }
  urgentApplies: readonly string[]
  reminders: Readonly<Record<ReminderLead, readonly Term[]>>
  overdue: Readonly<Record<Ladder, readonly Rung[]>>
  urging: {
    autoUrge: boolean
    perUnitPerDay: number
    lists: 'allLateMatters'
    byHand: 'resetsRung'
    never: readonly string[]
  }
  extensions: Readonly<Record<ExtensionKind, ExtensionTerms>>
  pause: { reason: string; totalMax: Term; routes: readonly Track[]; source: string }
  /** While these run, the clocks named stand still; afterwards what was left, at least the floor. */
  stops: Readonly<Record<string, { stops: readonly string[]; floor: Term }>>
  rules: readonly DeadlineRule[]
  stationDuties: Readonly<Record<string, StationDuty>>
}

/** What a mark does when its instant comes, in the order of marks that share one. */
export const markKinds = ['amber', 'red', 'urge', 'supervise', 'notice', 'noticeUp', 'expire'] as const
export type MarkKind = (typeof markKinds)[number]

export interface Mark {
  kind: MarkKind
  /** Epoch milliseconds, in office hours; only 'expire' comes at the due instant itself. */
  at: number
}

/** Why something is due when it is: enough to say it in words years later. */
export interface Explanation {
  /** 'township.handle' */
  rule: string
  basis: Basis
  startEvent: string
  startAt: number
  /** Both null where the day was set by hand or there is no term. */
  amount: number | null
  unit: TermUnit | null
  firstDay: string
  lastDay: string | null
  skipped: Skipped[]
  /** The day off on which the term would have ended. */
  movedFrom: string | null
  provisional: boolean
  policyId: string
  policyVersion: number
  calendarVersion: number
  urgent: boolean
  noTermReason?: string
  /** What moved the end since, in order. */
  changes?: readonly DueChange[]
}

export const dueChangeKinds = ['stopped', 'resumed', 'extended', 'urged', 'recounted', 'movedToPolicy'] as const
export type DueChangeKind = (typeof dueChangeKinds)[number]

/** One step in the story of a due day after its opening: what was left when it stood still, which day it ends on now. An urging moves no day. */
export interface DueChange {
  kind: DueChangeKind
  /** The event that brought it: `resultSubmitted`, `sentBack` … */
  event: string
  /** Epoch milliseconds. */
  at: number
  /** Of the rule's own unit; null where the clock only stands. */
  left: Term | null
  /** At least this much was given. */
  floor: Term | null
  lastDay: string | null
  skipped: Skipped[]
  provisional: boolean
  calendarVersion: number
  /** An extension: how much was granted, by which office, and the document with the reason. */
  added?: Term
  /** Under another policy version: which, and the term counted from the beginning since; absent where the day stays as it was set. */
  policyId?: string
  policyVersion?: number
  term?: Term
  /** The day beyond which no extension goes, where it would have. */
  hardStop?: string
  /** Counted anew it would have ended earlier than the day it was counted on: it ends on `lastDay` instead. */
  held?: true
  approvedBy?: string
  reasonId?: string
}

export interface Due {
  /** The instant that ends the last day: late means now >= dueAt. */
  dueAt: number | null
  provisional: boolean
  /** Terms of up to one working day are amber from their opening, without a mark that would ring at once. */
  amberFromStart: boolean
  /** In the order of `at`. */
  marks: readonly Mark[]
  explanation: Explanation
}
