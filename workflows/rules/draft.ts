/** A decision in the making: each emitted event is folded at once, so the next step sees what the former changed. */
import type { Subject } from './access.ts'
import type { WorkCalendar } from './calendar.ts'
import { evolve } from './evolve.ts'
import type { LeadStep } from './lead-steps.ts'
import type { DeadlinePolicy, Explanation } from './policy.ts'
import type { ChangedDay } from './schedule.ts'
import type {
  DocumentId,
  Home,
  ObligationId,
  OrganizationId,
  PersonId,
  ResearchMilestoneKind,
  Route,
  Stage,
} from './suggestion.ts'
import {
  rulesVersion,
  type Adjustment,
  type Command,
  type EventBody,
  type OpenedObligation,
  type OrganizationKind,
  type Settlement,
  type SuggestionEvent,
  type SuggestionState,
} from './suggestion.ts'

/** What the memory knows about the ids a command names, read under the row's lock. */
export interface Facts {
  readonly unit?: UnitFact | null
  /** The station of the command, and the city's own place where its office has the matter. */
  readonly station?: StationFact | null
  readonly cityPlaceId?: string | null
  /** The further units of the command, co-units or separate ones, in its order. */
  readonly furtherUnits?: readonly (UnitFact | null)[]
  readonly channelKnown?: boolean
  readonly research?: ResearchFact | null
  readonly lead?: LeadFact | null
  /** How many have joined this suggestion and still wait for it. */
  readonly followers?: number
  readonly twin?: TwinFact | null
  readonly correction?: CorrectionFact
  readonly recounting?: RecountingFact
}
/** Another entry of the same matter. `stands`: neither voided nor withdrawn; `samePeople`: all who raised this one stand on it too. */
export interface TwinFact {
  readonly id: string
  readonly subject: Subject
  readonly countyId: string
  readonly stands: boolean
  readonly samePeople: boolean
}
/** Who made the entry (a citizen: nobody); of a place or category, what stands now and whether the new one is known here. */
export interface CorrectionFact {
  readonly enteredBy: { readonly personId: PersonId; readonly organizationId: OrganizationId } | null
  readonly former: string | null
  readonly known: boolean
}
/** One revision of one year. `first`: the year had none, so all its days were provisional until then. */
export interface CalendarRevision {
  readonly version: number
  readonly year: number
  readonly first: boolean
  readonly days: readonly ChangedDay[]
}
/** How everything still owed was counted, by its id, and what is otherwise now: revisions of the calendar, or the policy. */
export interface RecountingFact {
  /** All revisions since the oldest of these counts, in order. */
  readonly revisions: readonly CalendarRevision[]
  /** The newest revision this suggestion has heard of: what it owed then was counted under that one or a later. */
  readonly heard: number
  readonly explanations: Readonly<Record<ObligationId, Explanation>>
  /** The version it is moved to. */
  readonly policy?: DeadlinePolicy
}
/** Another suggestion as the one that joins it sees it. `seq`: its last event; `subject`: what decides who sees it. */
export interface LeadFact {
  readonly id: string
  readonly seq: number
  readonly number: string
  readonly subject: Subject
  readonly countyId: string
  readonly stage: Stage
  readonly route: Route | null
  /** The number of the one it has joined itself, or null. */
  readonly joinedTo: string | null
  readonly steps: readonly LeadStep[]
}
export interface UnitFact {
  readonly id: string
  readonly kind: OrganizationKind
  readonly level: 'township' | 'county' | 'city'
  /** The place it belongs to: a township's or a county's code. */
  readonly placeId: string
  readonly countyId: string
  readonly active: boolean
  /** It gives matters on to other units (分办). */
  readonly dispatching?: boolean
}
/** A station another township hands over to. */
export type StationFact = Home & { readonly active: boolean }
export interface ResearchFact {
  readonly id: string
  readonly seq: number
  readonly officeId: string
  readonly ended: boolean
  readonly milestones: readonly {
    readonly seq: number
    readonly kind: ResearchMilestoneKind
    readonly final: boolean
  }[]
}

/** `now` is workflow time (at intake: the door's clock), epoch ms; `calendar` and `policy` are the rows in force. */
export interface Context {
  readonly now: number
  readonly calendar: WorkCalendar
  readonly policy: DeadlinePolicy
  readonly facts: Facts
}

/** A suggestion split off from another: its first events, the state after them, its text. */
export interface Beginning {
  readonly contentId: DocumentId
  readonly state: SuggestionState
  readonly events: readonly SuggestionEvent[]
}

export interface Draft {
  state: SuggestionState
  readonly events: SuggestionEvent[]
  /** Lives that begin in the same act. */
  readonly begins: Beginning[]
  readonly ctx: Context
  readonly command: Command
  /** When the one who acts says it happened; his timeliness is measured by it. */
  readonly at: number
}

export const openDraft = (state: SuggestionState, command: Command, ctx: Context): Draft => ({
  state,
  events: [],
  begins: [],
  ctx,
  command,
  at: command.occurredAt ?? command.receivedAt,
})

type Unnumbered = Omit<OpenedObligation, 'id'>
const bare = (id: string) => id.slice(id.indexOf('_') + 1)

/** An id made of the suggestion, the event and a count: the same command gives the same ids on every attempt. */
export const idWithin = (prefix: string, suggestionId: string, seq: number, n = 0) =>
  `${prefix}_${bare(suggestionId)}-${seq}-${n}`

export function emit(
  draft: Draft,
  body: EventBody,
  change: {
    opens?: readonly Unnumbered[]
    settles?: readonly Settlement[]
    adjusts?: readonly Adjustment[]
  } = {},
): void {
  const seq = draft.state.seq + 1
  const event: SuggestionEvent = {
    seq,
    commandId: draft.command.id,
    actor: draft.command.actor,
    occurredAt: draft.at,
    recordedAt: draft.ctx.now,
    rulesVersion,
    body,
    opens: (change.opens ?? []).map((o, n) => ({ id: idWithin('obl', draft.state.id, seq, n), ...o })),
    settles: change.settles ?? [],
    ...(change.adjusts?.length ? { adjusts: change.adjusts } : {}),
  }
  draft.events.push(event)
  draft.state = evolve(draft.state, event)
}
