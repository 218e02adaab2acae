/** After 不满意 the assigner decides: once more (再次办理), or explained in writing (书面解释). HN-SUG17 22 by analogy. */
import { answering, helping } from '../assignments.ts'
import { leadOf } from '../joined.ts'
import { routeRules } from '../moves.ts'
import { emit, type Draft } from '../draft.ts'
import { owed, ofKind, settling } from '../obligations.ts'
import { ruleOf } from '../policy.ts'
import { refusals } from '../refusals.ts'
import type { Assignment, SuggestionState } from '../suggestion.ts'
import type { Act } from './act.ts'

export const rehandle: Act<'rehandle'> = (draft, { data }) => {
  const { state, ctx } = draft
  const { route } = state
  if (route === null || route === 'research') return refusals.notOpen('rehandle', state.stage, ['explainAgain'])
  if (state.round > 1) return refusals.rehandledOnce()
  const start = { at: ctx.now, event: 'rehandleOrdered' }
  const after = { ...state, round: state.round + 1 }
  const opens =
    route === 'redirect'
      ? owed(draft, route, 'review', start, { feedback: 'explanation', recipients: everyone(draft, 'explain') }, after)
      : route === 'answer'
        ? owed(draft, route, 'rehandle', start, { feedback: 'answer', recipients: everyone(draft, 'answer') }, after)
        : leadOf(state) === null
          ? unitsAgain(draft, route, start, after)
          : routeRules[route].opensWith.flatMap((key) => owed(draft, route, key, start, {}, after))
  const settles = [
    ...settling(draft, ofKind('decideDissatisfied')),
    ...settling(draft, ofKind('rate', 'commitment'), 'superseded'),
  ]
  emit(draft, { kind: 'rehandleOrdered', reasonId: data.reasonId }, { settles, opens })
  return undefined
}

export const explainAgain: Act<'explainAgain'> = (draft, { data }) => {
  const { reviewId = null } = data
  const review = reviewFirst(draft)
  if (review !== null && reviewId === null) return refusals.reviewMissing(review)
  const settles = settling(draft, ofKind('decideDissatisfied'))
  const body = { kind: 'explainedAgain', documentId: data.documentId } as const
  emit(draft, reviewId === null ? body : { ...body, reviewId }, { settles })
  return undefined
}

/** Each unit that answered handles it once more, and each that helped gives its opinion once more. */
function unitsAgain(
  draft: Draft,
  route: 'township' | 'county',
  start: { readonly at: number; readonly event: string },
  after: SuggestionState,
) {
  const again = answering(after.assignments)
  const each = (tasks: readonly Assignment[], key: string) =>
    tasks.flatMap(({ id }) => owed(draft, route, key, start, { assignmentId: id }, after))
  return [
    ...(again.length > 1 ? each(again, 'rehandle') : owed(draft, route, 'rehandle', start, {}, after)),
    ...each(helping(after.assignments), 'coUnitOpinion'),
  ]
}

/** After a second 不满意 the matter is looked at once more, by the township or with the county, before it is explained. */
function reviewFirst({ state, ctx }: Draft) {
  if (state.round === 1 || state.route === null || state.route === 'research' || state.route === 'redirect') return null
  return ruleOf(ctx.policy, state.route, 'rehandle').thenDissatisfied ?? null
}

/** A second answer is owed to the same people as the first. */
const everyone = (draft: Parameters<typeof rehandle>[0], key: 'answer' | 'explain') =>
  owed(draft, key === 'answer' ? 'answer' : 'redirect', key, { at: draft.ctx.now, event: 'rehandleOrdered' }).flatMap(
    (o) => (o.owedTo ? [o.owedTo] : []),
  )
