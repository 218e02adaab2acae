/** 交办, 报县级, 转办, 退回乡镇: handing a matter to the one competent. Article 20 (2) and (3). */
import { answering, begun, helping } from '../assignments.ts'
import { dayOf } from '../calendar.ts'
import { emit, idWithin, type Draft, type Facts, type UnitFact } from '../draft.ts'
import { owed, ofKind, ofTask, settling } from '../obligations.ts'
import { refusals, type Refusal } from '../refusals.ts'
import type {
  AssignmentMade,
  AssignmentPart,
  DocumentId,
  FurtherUnits,
  Obligation,
  OrganizationKind,
  SuggestionState,
} from '../suggestion.ts'
import type { Act } from './act.ts'
import { classifyFirst } from './classifying.ts'

const neverHandling: readonly OrganizationKind[] = ['station', 'townshipOffice', 'countyOffice', 'cityOffice']

export const assign: Act<'assign'> = (draft, { data }) => {
  if (draft.state.route === 'redirect') return refusals.redirectTakesNoUnit()
  return (
    unfitForTownship(draft) ??
    unfitFurther(draft, data) ??
    classifyFirst(draft, 'township', data.reasonId) ??
    giveToAll(draft, { kind: 'assigned', note: data.noteId }, data)
  )
}

export const submitToCounty: Act<'submitToCounty'> = (draft, { data }) => {
  const refused = classifyFirst(draft, 'county', data.reasonId)
  if (refused) return refused
  const start = { at: draft.ctx.now, event: 'submitted' }
  emit(
    draft,
    { kind: 'submitted', note: data.noteId },
    {
      settles: settling(draft, ofKind('submitToCounty')),
      opens: [...owed(draft, 'county', 'interimNotice', start), ...owed(draft, 'county', 'transfer', start)],
    },
  )
  return undefined
}

export const transfer: Act<'transfer'> = (draft, { data }) =>
  unfitForCounty(draft) ??
  unfitFurther(draft, data) ??
  giveToAll(draft, { kind: 'transferred', note: data.noteId }, data)

export const submitToCity: Act<'submitToCity'> = (draft, { data }) => {
  const start = { at: draft.ctx.now, event: 'submittedToCity' }
  const after = { ...draft.state, atCity: true }
  emit(
    draft,
    { kind: 'submittedToCity', reasonId: data.reasonId },
    {
      settles: [
        ...settling(draft, ofKind('transfer', 'transferAgain')),
        ...settling(draft, ofKind('interimNotice'), 'overtaken'),
      ],
      opens: [
        ...owed(draft, 'county', 'interimNotice', start, {}, after),
        ...owed(draft, 'county', 'cityTransfer', start, {}, after),
      ],
    },
  )
  return undefined
}

export const returnToCounty: Act<'returnToCounty'> = (draft, { data }) => {
  const after = { ...draft.state, atCity: false }
  emit(
    draft,
    { kind: 'returnedToCounty', reasonId: data.reasonId },
    {
      settles: settling(draft, ofKind('cityTransfer', 'transferAgain')),
      opens: owed(draft, 'county', 'transfer', { at: draft.ctx.now, event: 'returnedToCounty' }, {}, after),
    },
  )
  return undefined
}

export const returnToTownship: Act<'returnToTownship'> = (draft, { data }) => {
  emit(
    draft,
    { kind: 'returnedToTownship', reasonId: data.reasonId },
    {
      settles: [
        ...settling(draft, ofKind('transfer', 'transferAgain')),
        ...settling(draft, (o) => o.track === 'county' && !ofKind('transfer', 'transferAgain')(o), 'superseded'),
      ],
      opens: owed(draft, 'common', 'classify', { at: draft.ctx.now, event: 'returnedToTownship' }),
    },
  )
  return undefined
}

interface Giving {
  readonly kind: 'assigned' | 'transferred'
  readonly note: DocumentId | null
}

/** The first unit leads, and others help it; or each of several answers for itself. All have been judged fit. */
function giveToAll(draft: Draft, how: Giving, { separateUnitIds = [] }: FurtherUnits): undefined {
  const further = (draft.ctx.facts.furtherUnits ?? []) as readonly UnitFact[]
  const separate = separateUnitIds.length > 0
  giveTo(draft, { ...how, designated: false, part: separate ? 'separate' : 'lead' })
  for (const unit of further) giveTo(draft, { ...how, designated: false, part: separate ? 'separate' : 'co', unit })
}

/** What one unit's task opens: the lead's and a separate one's its own clocks, a co-unit's the term of its opinion. */
const clocksOf = (part: AssignmentPart, designated: boolean): readonly string[] =>
  part === 'co' ? ['coUnitOpinion'] : ['signFor', ...(designated ? [] : ['returnWindow']), 'handle']

/** Gives the matter to a unit, that of the command unless another is named: a new assignment, and its clocks start. */
export function giveTo(
  draft: Draft,
  how: Giving & { designated: boolean; part: AssignmentPart; unit?: UnitFact },
): undefined {
  const { state, ctx, command } = draft
  const { part } = how
  const unit = how.unit ?? (ctx.facts.unit as UnitFact)
  const track = how.kind === 'assigned' ? 'township' : 'county'
  const assignment: AssignmentMade = {
    id: idWithin('asg', state.id, state.seq + 1),
    unitId: unit.id,
    assignedBy: command.actor.kind === 'official' ? command.actor.post.organizationId : state.townshipOfficeId,
    assignedAt: ctx.now,
    part,
    signedAt: null,
    designated: how.designated,
    ...(unit.dispatching ? { dispatching: true } : {}),
    endedAt: null,
  }
  const after = { ...state, assignments: [...state.assignments, begun(assignment)] }
  const start = { at: ctx.now, event: how.kind }
  const told = state.open.some(ofKind('assignmentStatus'))
  const opens = [
    ...(part === 'co' || told ? [] : owed(draft, track, 'assignmentStatus', start, {}, after)),
    ...clocksOf(part, how.designated).flatMap((key) => {
      const clock = (shape: { setDay?: string } = {}) =>
        owed(draft, track, key, start, { assignmentId: assignment.id, ...shape }, after)
      return part === 'co' ? withinTheLeads(draft, clock) : clock()
    }),
  ]
  const settles = settling(draft, ofKind('assign', 'assignAgain', 'transfer', 'transferAgain', 'cityTransfer'))
  emit(draft, { kind: how.kind, assignment, note: how.note }, { opens, settles })
}

/** A co-unit found later has its own term, but none beyond the lead's, unless that is over already. */
function withinTheLeads<O extends Pick<Obligation, 'dueAt'>>(
  { state, ctx }: Draft,
  clock: (shape?: { setDay: string }) => O[],
): O[] {
  const [lead] = answering(state.assignments)
  const until = lead ? state.open.find(ofTask(lead.id, 'handle', 'rehandle'))?.dueAt : null
  if (until == null || until <= ctx.now) return clock()
  const own = clock()
  return own.every(({ dueAt }) => dueAt !== null && dueAt <= until) ? own : clock({ setDay: dayOf(until - 1) })
}

/** With no unit leading any more, those that helped have nobody to help. */
export function releaseCoUnits(draft: Draft): void {
  const { assignments } = draft.state
  if (answering(assignments).length > 0) return
  const ids = helping(assignments).map((a) => a.id)
  if (ids.length === 0) return
  const settles = settling(draft, ofKind('coUnitOpinion'), 'superseded')
  emit(draft, { kind: 'coUnitsReleased', assignmentIds: ids }, { settles })
}

/** Why the further units of the command cannot be given it beside the first, if one cannot. */
function unfitFurther(draft: Draft, asked: FurtherUnits & { readonly unitId: string }): Refusal | undefined {
  const { unitId, coUnitIds = [], separateUnitIds = [] } = asked
  if (coUnitIds.length > 0 && separateUnitIds.length > 0) return refusals.unitsMixed()
  const named = [unitId, ...coUnitIds, ...separateUnitIds]
  if (new Set(named).size < named.length) return refusals.unitNamedTwice()
  const byTownship = draft.command.kind === 'assign'
  for (const unit of draft.ctx.facts.furtherUnits ?? []) {
    const refused = byTownship ? unfitForTownship(draft, unit) : unfitForCounty(draft, unit)
    if (refused) return refused
  }
  return undefined
}

/** As much of a draft as judging a unit asks for. */
interface Judged {
  readonly state: SuggestionState
  readonly ctx: { readonly facts: Facts }
}

/** Why a unit, that of the command unless another is named, cannot be given it by the township, if it cannot. */
export function unfitForTownship(draft: Judged, unit = draft.ctx.facts.unit): Refusal | undefined {
  const refused = unfit(draft, unit)
  if (refused || !unit) return refused
  if (unit.level !== 'township') return refusals.unitAboveTownship()
  return unit.placeId === draft.state.townshipId || unit.placeId === draft.state.countyId
    ? undefined
    : refusals.unitElsewhere()
}

/** Why a unit, that of the command unless another is named, cannot be given it by the county or the city, if it cannot. */
export function unfitForCounty(draft: Judged, unit = draft.ctx.facts.unit): Refusal | undefined {
  const refused = unfit(draft, unit)
  if (refused) return refused
  const { state, ctx } = draft
  if (!state.atCity) return unit?.countyId === state.countyId ? undefined : refusals.unitElsewhere()
  const ofCity = unit?.level === 'city' && unit.placeId === ctx.facts.cityPlaceId
  return ofCity ? undefined : refusals.unitNotOfCity()
}

function unfit(draft: Judged, unit: UnitFact | null | undefined): Refusal | undefined {
  if (!unit?.active) return refusals.unitUnknown()
  if (neverHandling.includes(unit.kind)) return refusals.unitNotHandling()
  if (draft.state.accusation && draft.state.accusedIds.includes(unit.id)) return refusals.unitIsAccused()
  return undefined
}
