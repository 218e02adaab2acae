/** 催办、督办 of what a unit owes on a research or its papers: the trace of a notice, as on a suggestion. */
import type { ResearchCommandData, ResearchState } from '../research.ts'
import type { Actor } from '../suggestion.ts'
import { urgedAnew } from '../urged-anew.ts'
import type { Happening, ResearchContext } from './act.ts'

/** Never refused: the unit has the notice in hand. One sent by hand `at` an instant begins the days until the supervision again; the clock's own does not. */
export function noticeSent(
  state: ResearchState,
  ctx: ResearchContext,
  sent: { readonly data: ResearchCommandData['noticeSent']; readonly actor: Actor; readonly at: number },
): Happening {
  const { kind, noticeId, number, obligationIds } = sent.data
  const byHand = kind === 'urge' && sent.actor.kind === 'official'
  const listed = state.open.filter((o) => byHand && obligationIds.includes(o.id))
  return {
    body: { kind: kind === 'urge' ? 'researchUrged' : 'researchSupervised', noticeId, number, obligationIds },
    adjusts: urgedAnew(ctx, listed, sent.at),
  }
}
