/** 催办、督办: the notice was sent at the door; here is its trace, and what an urging by hand moves. */
import { emit } from '../draft.ts'
import { urgedAnew } from '../urged-anew.ts'
import type { Act } from './act.ts'

/** Never refused: the unit has the notice in hand. One sent by hand begins the days until the supervision again; the clock's own does not. */
export const noticeSent: Act<'noticeSent'> = (draft, { data, actor }) => {
  const { kind, noticeId, number, obligationIds } = data
  const byHand = kind === 'urge' && actor.kind === 'official'
  const listed = draft.state.open.filter((o) => byHand && obligationIds.includes(o.id))
  const adjusts = urgedAnew(draft.ctx, listed, draft.at)
  emit(draft, { kind: kind === 'urge' ? 'urged' : 'supervised', noticeId, number, obligationIds }, { adjusts })
  return undefined
}
