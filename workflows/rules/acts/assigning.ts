/** 交办, 报县级, 转办, 退回乡镇: handing a matter to the one competent. Article 20 (2) and (3). */
import { begun } from '../assignments.ts'
import { emit, idWithin, type Draft, type UnitFact } from '../draft.ts'
import { owed, ofKind, settling } from '../obligations.ts'
import { refusals, type Refusal } from '../refusals.ts'
import type { AssignmentMade, DocumentId, OrganizationKind } from '../suggestion.ts'
import type { Act } from './act.ts'
import { classifyFirst } from './classifying.ts'

const neverHandling: readonly OrganizationKind[] = ['station', 'townshipOffice', 'countyOffice', 'cityOffice']

export const assign: Act<'assign'> = (draft, { data }) => {
  if (draft.state.route === 'redirect') return refusals.redirectTakesNoUnit()
  return (
    unfitForTownship(draft) ??
    classifyFirst(draft, 'township', data.reasonId) ??
    giveTo(draft, { kind: 'assigned', note: data.noteId, designated: false })
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
  unfitForCounty(draft) ?? giveTo(draft, { kind: 'transferred', note: data.noteId, designated: false })

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

/** Gives the matter to the unit of the command: a new assignment, and all its clocks start. The unit has been judged fit. */
export function giveTo(
  draft: Draft,
  how: { kind: 'assigned' | 'transferred'; note: DocumentId | null; designated: boolean },
): undefined {
  const { state, ctx, command } = draft
  const unit = ctx.facts.unit as UnitFact
  const track = how.kind === 'assigned' ? 'township' : 'county'
  const assignment: AssignmentMade = {
    id: idWithin('asg', state.id, state.seq + 1),
    unitId: unit.id,
    assignedBy: command.actor.kind === 'official' ? command.actor.post.organizationId : state.townshipOfficeId,
    assignedAt: ctx.now,
    part: 'lead',
    signedAt: null,
    designated: how.designated,
    endedAt: null,
  }
  const after = { ...state, assignments: [...state.assignments, begun(assignment)] }
  const start = { at: ctx.now, event: how.kind }
  const ofUnit = ['signFor', ...(how.designated ? [] : ['returnWindow']), 'handle']
  const opens = [
    ...owed(draft, track, 'assignmentStatus', start, {}, after),
    ...ofUnit.flatMap((key) => owed(draft, track, key, start, { assignmentId: assignment.id }, after)),
  ]
  const settles = settling(draft, ofKind('assign', 'assignAgain', 'transfer', 'transferAgain'))
  emit(draft, { kind: how.kind, assignment, note: how.note }, { opens, settles })
}

/** Why the unit of the command cannot be given it by the township, if it cannot. */
export function unfitForTownship(draft: Draft): Refusal | undefined {
  const { unit } = draft.ctx.facts
  const refused = unfit(draft, unit)
  if (refused || !unit) return refused
  if (unit.level !== 'township') return refusals.unitAboveTownship()
  return unit.placeId === draft.state.townshipId || unit.placeId === draft.state.countyId
    ? undefined
    : refusals.unitElsewhere()
}

/** Why the unit of the command cannot be given it by the county, if it cannot. */
export function unfitForCounty(draft: Draft): Refusal | undefined {
  const { unit } = draft.ctx.facts
  return unfit(draft, unit) ?? (unit?.countyId === draft.state.countyId ? undefined : refusals.unitElsewhere())
}

function unfit(draft: Draft, unit: UnitFact | null | undefined): Refusal | undefined {
  if (!unit?.active) return refusals.unitUnknown()
  if (neverHandling.includes(unit.kind)) return refusals.unitNotHandling()
  if (draft.state.accusation && draft.state.accusedIds.includes(unit.id)) return refusals.unitIsAccused()
  return undefined
}
