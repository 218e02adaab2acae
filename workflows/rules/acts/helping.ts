/** 协办意见: a co-unit gives the lead its opinion, inside the lead's own limit. HN-SUG17 18 by analogy. */
import { helping } from '../assignments.ts'
import { emit, type Draft } from '../draft.ts'
import { ofKind, ofTask, settling } from '../obligations.ts'
import { refusals, type Refusal } from '../refusals.ts'
import type { Actor, Assignment, OrganizationId } from '../suggestion.ts'
import type { Act } from './act.ts'

export const giveOpinion: Act<'giveOpinion'> = (draft, { actor, data }) => {
  const waiting = helping(draft.state.assignments).filter((a) => a.resultAt === null)
  const own = waiting.filter((a) => isOwn(actor, a))
  const onBehalf = own.length === 0 && actor.kind !== 'unitLink'
  const meant = onBehalf ? waiting.filter((a) => data.assignmentId == null || a.id === data.assignmentId) : own
  const [task, other] = meant
  if (task === undefined) return refusals.taskUnknown()
  if (other !== undefined) return refusals.whichTask(meant.map((a) => a.id))
  emit(
    draft,
    { kind: 'opinionGiven', assignmentId: task.id, documentId: data.documentId, onBehalf },
    { settles: settling(draft, ofTask(task.id, 'coUnitOpinion')) },
  )
  return undefined
}

const isOwn = (actor: Actor, task: Assignment): boolean =>
  actor.kind === 'unitLink'
    ? actor.assignmentId === task.id
    : actor.kind === 'official' && actor.post.organizationId === task.unitId

/** The lead answers when all opinions are in, or when their time or its own is over; then it names what is missing. */
export function opinionsFor(
  draft: Draft,
  lead: Assignment,
):
  | { readonly missing: readonly OrganizationId[]; readonly refusal?: undefined }
  | { readonly refusal: Refusal; readonly missing?: undefined } {
  const waiting = draft.state.open.filter(ofKind('coUnitOpinion'))
  const missing = waiting.flatMap((o) => o.owedBy.organizationId ?? [])
  const own = draft.state.open.find(ofTask(lead.id, 'handle', 'rehandle'))?.dueAt ?? Number.POSITIVE_INFINITY
  const until = Math.min(own, Math.max(...waiting.map((o) => o.dueAt ?? Number.POSITIVE_INFINITY)))
  if (waiting.length === 0 || draft.at >= until) return { missing }
  return { refusal: refusals.opinionsMissing(missing, Number.isFinite(until) ? until : null) }
}
