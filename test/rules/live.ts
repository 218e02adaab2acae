/** Lives a suggestion: registers it and feeds it commands at instants, under the default policy and the calendar of 2026. */
import { calendar2026 } from '../../db/seed/calendar-2026.ts'
import { decide, type Decision } from '../../workflows/rules/decide.ts'
import { dayOf, type CalendarDay, type WorkCalendar } from '../../workflows/rules/calendar.ts'
import { defaultPolicy } from '../../workflows/rules/default-policy.ts'
import type { CalendarRevision, Context, Facts, LeadFact, ResearchFact, TwinFact } from '../../workflows/rules/draft.ts'
import { leadOf } from '../../workflows/rules/joined.ts'
import { leadSteps } from '../../workflows/rules/lead-steps.ts'
import type { DueChange, Explanation } from '../../workflows/rules/policy.ts'
import { register } from '../../workflows/rules/register.ts'
import { changedDays } from '../../workflows/rules/schedule.ts'
import { subjectOf } from '../../workflows/rules/subject-of.ts'
import type {
  Actor,
  Command,
  CommandData,
  CommandKind,
  EventBody,
  FurtherUnits,
  Obligation,
  OpenedObligation,
  Settlement,
  SuggestionEvent,
  SuggestionState,
} from '../../workflows/rules/suggestion.ts'
import { organizations, stations, units, zhangClerk, type Matter, type Official } from './fixtures.ts'
import { policyOf } from './policies.ts'

export interface Life {
  state: SuggestionState
  now: number
  commands: number
  readonly events: SuggestionEvent[]
  /** As it stands now; a revision is heard of by the step `calendarChanged`. */
  calendar: WorkCalendar
  readonly researches: Map<string, ResearchFact>
  /** Other suggestions, each with a life of its own. */
  readonly others: Map<string, Life>
  /** How many have joined this one. */
  followers: number
  /** What was split off from it. */
  readonly parts: Life[]
}

/** One thing said to a suggestion; `on`: the instant (epoch ms), `occurredAt`: when it happened on paper. */
export type Step = {
  [K in CommandKind]: {
    readonly kind: K
    readonly actor: Actor
    readonly data: CommandData[K]
    readonly occurredAt?: number
    readonly on?: number
  }
}[CommandKind]

export const by = ({ personId, post }: Official): Actor => ({ kind: 'official', personId, post })

/** Opens the life of a matter and plays the steps; throws where one is refused. */
export function live(matter: Matter, ...steps: readonly Step[]): Life {
  const ctx = { now: matter.registeredAt, calendar: calendar2026, policy: defaultPolicy, facts: {} }
  const { event, state } = register(matter.registration, by(zhangClerk), 'cmd_0', ctx)
  const life: Life = {
    state,
    now: matter.registeredAt,
    commands: 0,
    events: [event],
    calendar: calendar2026,
    researches: new Map(),
    others: new Map(),
    followers: 0,
    parts: [],
  }
  return go(life, ...steps)
}

/** Plays the steps, ten minutes apart where none says when; throws where one is refused. */
export function go(life: Life, ...steps: readonly Step[]): Life {
  for (const step of steps) {
    const { refusal } = attempt(life, step)
    if (refusal) throw new Error(`${step.kind}: ${refusal.code} (${refusal.say.en}) at ${life.state.stage}`)
  }
  return life
}

/** Judges one step and, where it is not refused, lives it. */
export function attempt(life: Life, step: Step): Decision {
  life.now = step.on ?? life.now + 600_000
  const decision = judge(life, step)
  if (decision.events) {
    life.state = decision.state
    life.events.push(...decision.events)
    for (const { state, events } of decision.begins)
      life.parts.push({ ...life, state, events: [...events], researches: new Map(), others: new Map(), parts: [] })
  }
  return decision
}

/** Judges one step and leaves the life as it is. */
export function judge(life: Life, step: Step): Decision {
  const command = {
    id: step.kind === 'clock' ? null : `cmd_${(life.commands += 1)}`,
    kind: step.kind,
    actor: step.actor,
    occurredAt: step.occurredAt ?? null,
    receivedAt: life.now,
    data: step.data,
  } as Command
  return decide(life.state, command, contextOf(life, command))
}

/** The code of the refusal a step meets, or null. */
export const refusalOf = (life: Life, step: Step): string | null => attempt(life, step).refusal?.code ?? null

function contextOf(life: Life, command: Command): Context {
  return { now: life.now, calendar: life.calendar, policy: policyOf(life.state), facts: factsOf(life, command) }
}

function factsOf(life: Life, command: Command): Facts {
  const { data } = command
  return {
    ...('unitId' in data ? { unit: unitNamed(data.unitId) } : {}),
    ...('stationId' in data ? { station: stations.find((s) => s.stationId === data.stationId) ?? null } : {}),
    ...(life.state.atCity ? { cityPlaceId: 'plc_city' } : {}),
    ...(command.kind === 'assign' || command.kind === 'transfer' ? { furtherUnits: furtherOf(command.data) } : {}),
    ...('channelId' in data ? { channelKnown: data.channelId === 'chn_arbitration' } : {}),
    ...('researchId' in data ? { research: life.researches.get(data.researchId) ?? null } : {}),
    ...('twinId' in data || life.state.voiding ? { twin: twinFactOf(life, command) } : {}),
    ...('what' in data ? { correction: { enteredBy, former: 'plc_dongliu', known: data.to !== 'unknown' } } : {}),
    ...('version' in data
      ? { recounting: { revisions: revisionsOf(life.calendar), heard: 0, explanations: explanationsOf(life) } }
      : {}),
    ...('policyVersion' in data
      ? {
          recounting: {
            revisions: revisionsOf(life.calendar),
            heard: 0,
            explanations: explanationsOf(life),
            policy: policyOf(data),
          },
        }
      : {}),
    ...('leadId' in data ? { lead: leadFactOf(life.others.get(data.leadId)), followers: life.followers } : {}),
  }
}

const olderThan = new WeakMap<WorkCalendar, WorkCalendar>()

/** Every revision that led to a calendar, in order. */
export function revisionsOf(calendar: WorkCalendar): CalendarRevision[] {
  const older = olderThan.get(calendar)
  if (!older) return []
  const { version, days } = calendar
  return [...revisionsOf(older), { version, year: 2026, first: false, days: changedDays(older.days, days) }]
}

/** How each thing was counted, with every step since, by its id. */
export function explanationsOf({
  events,
}: {
  events: readonly Pick<SuggestionEvent, 'opens' | 'adjusts'>[]
}): Record<string, Explanation> {
  const told: Record<string, Explanation> = {}
  for (const { opens, adjusts = [] } of events) {
    for (const { id, explanation } of opens) told[id] = explanation
    for (const { id, change } of adjusts) {
      const before = told[id]
      if (before) told[id] = { ...before, changes: [...(before.changes ?? []), change] }
    }
  }
  return told
}

/** The next revision, in which that day is off, or worked where `kind` says so. */
export function dayOffOn(calendar: WorkCalendar, day: string, kind: CalendarDay['kind'] = 'holiday'): WorkCalendar {
  const days = [...calendar.days.filter((one) => one.day !== day), { day, kind, name: '国庆节' }]
  const revised = { ...calendar, version: calendar.version + 1, days }
  olderThan.set(revised, calendar)
  return revised
}

/** The last day of an end and every day since until today: off, they move it past today. */
export const daysSince = (dueAt: number, now: number): string[] =>
  Array.from({ length: Math.max(0, Math.floor((now - dueAt) / 86_400_000) + 1) + 1 }, (_, n) =>
    dayOf(dueAt - 1 + n * 86_400_000),
  )

const unitNamed = (id: string | null) => units.find((unit) => unit.id === id) ?? null
const furtherOf = ({ coUnitIds = [], separateUnitIds = [] }: FurtherUnits) =>
  [...coUnitIds, ...separateUnitIds].map(unitNamed)

/** Another suggestion as this one would meet it; null where there is none. */
function leadFactOf(other: Life | undefined): LeadFact | null {
  if (!other) return null
  const { id, seq, countyId, stage, route } = other.state
  const steps = leadSteps(null, other.events)
  const subject = subjectOf(other.state)
  return { id, seq, number: `no. ${id}`, subject, countyId, stage, route, joinedTo: leadOf(other.state), steps }
}

const enteredBy = { personId: zhangClerk.personId, organizationId: zhangClerk.post.organizationId }

function twinFactOf(life: Life, { data }: Command): TwinFact | null {
  const id = 'twinId' in data ? data.twinId : life.state.voiding?.twinId
  const twin = life.others.get(id ?? '')?.state
  if (!twin) return null
  const stands = twin.voided === undefined && !twin.withdrawn
  const people = new Set(twin.submitters.flatMap((s) => (s.withdrawn ? [] : [s.id])))
  const samePeople = life.state.submitters.every((s) => people.has(s.id))
  return { id: twin.id, subject: subjectOf(twin), countyId: twin.countyId, stands, samePeople }
}

/** Two lives that know of each other from now on. */
export function acquainted(life: Life, other: Life): Life {
  life.others.set(other.state.id, other)
  other.others.set(life.state.id, life)
  return life
}

/** A life that goes its own way from here, with all it knows of. */
export const copyOf = (life: Life): Life => ({
  ...life,
  events: [...life.events],
  researches: new Map(life.researches),
  parts: [...life.parts],
  others: new Map([...life.others].map(([id, other]) => [id, { ...other, events: [...other.events] }])),
})

/** A research that is under way at the township's office, known to this life by its id. */
export function researchUnderWay(life: Life, id = 'res_school', officeId: string = organizations.township): Life {
  life.researches.set(id, { id, seq: 1, officeId, ended: false, milestones: [] })
  return life
}

/** The research moves on; linked suggestions are told by the step `hearResearch`. */
export function researchReaches(
  life: Life,
  kind: ResearchFact['milestones'][number]['kind'],
  final = false,
  id = 'res_school',
): void {
  const research = life.researches.get(id)
  if (!research) throw new Error(`no research ${id}`)
  const seq = research.seq + 1
  const milestones = [...research.milestones, { seq, kind, final }]
  life.researches.set(id, { ...research, seq, milestones, ended: research.ended || final })
}

export const kindsOf = (events: readonly SuggestionEvent[]): EventBody['kind'][] => events.map((e) => e.body.kind)
export const owedKinds = ({ state }: Life): string[] => state.open.map((o) => o.kind)

/** The open obligation of that kind (to that person); throws where none is open. */
export function owes(life: Life, kind: string, to?: string): Obligation {
  const found = life.state.open.find((o) => o.kind === kind && (to === undefined || o.owedTo?.id === to))
  if (!found) throw new Error(`no ${kind} is owed${to ? ` to ${to}` : ''}; owed: ${owedKinds(life).join(', ')}`)
  return found
}

/** Every obligation of that kind as it was opened, explanation included, from first to last. */
export const opened = (life: Life, kind: string): OpenedObligation[] =>
  life.events.flatMap((e) => e.opens).filter((o) => o.kind === kind)

/** How each obligation of that kind ended, in the order of settling. */
export function endings(life: Life, kind: string): Settlement['how'][] {
  const ids = new Set(opened(life, kind).map((o) => o.id))
  return life.events.flatMap((e) => e.settles.filter((s) => ids.has(s.id)).map((s) => s.how))
}

/** How the days of that kind of obligation were moved, from first to last. */
export function moves(life: Life, kind: string): DueChange[] {
  const ids = new Set(opened(life, kind).map((o) => o.id))
  return life.events.flatMap((e) => (e.adjusts ?? []).filter((a) => ids.has(a.id)).map((a) => a.change))
}
