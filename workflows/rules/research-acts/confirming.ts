/**
 * 确认联名: each co-signer says of his own signature that it is his, or that it is not. It holds up nothing: the paper in hand carries the
 * signatures (LOL22 22); what is said here tells the office what it may have written down wrongly.
 */
import { coSignatureOf, coSignersOf, mayStillConfirm } from '../research-moves.ts'
import { researchRefusals } from '../research-refusals.ts'
import type { ResearchAct } from './act.ts'

export const confirmCoSignature: ResearchAct<'confirmCoSignature'> = (meeting, data) => {
  const { state, actor, at } = meeting
  const { paperId, deputyId: named, signed, reasonId } = data
  const own = actor.kind === 'official' && actor.post.role === 'deputy' ? actor.personId : null
  const himself = own !== null
  if (himself && named !== null && named !== own) return { refusal: researchRefusals.confirmsForHimself() }
  const deputyId = own ?? named
  const paper = state.papers.find((p) => p.id === paperId)
  const coSigners = paper ? coSignersOf(paper) : []
  if (!paper || deputyId === null || !coSigners.includes(deputyId))
    return { refusal: researchRefusals.notCoSigner(coSigners) }
  const mayStill = himself ? mayStillConfirm(paper, deputyId) : coSignatureOf(paper, deputyId) === undefined
  if (!mayStill) return { refusal: researchRefusals.coSignatureSaid() }
  if (!signed && reasonId === null) return { refusal: researchRefusals.deniedWhy() }
  const asked = state.open.filter(
    (o) => o.kind === 'rateDeputy' && o.assignmentId === paperId && o.owedTo?.id === deputyId,
  )
  return {
    body: { kind: 'coSignatureConfirmed', paperId, deputyId, signed, himself, reasonId },
    settles: signed ? [] : asked.map(({ id }) => ({ id, how: 'superseded' as const, at })),
  }
}
