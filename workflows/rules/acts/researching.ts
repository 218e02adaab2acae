/** Route 4, and research beside routes 2 and 3: what a suggestion takes in from the research it is linked to. Article 20 (4). */
import { isOver } from '../closing.ts'
import { emit, type Draft } from '../draft.ts'
import { owed, ofKind, recipientsOf, settling } from '../obligations.ts'
import { refusals } from '../refusals.ts'
import type { Act } from './act.ts'

export const proposeResearch: Act<'proposeResearch'> = (draft, { data }) => {
  const { research } = draft.state
  const already = (research !== null && !research.ended) || draft.state.open.some(ofKind('openResearch'))
  const opens = already ? [] : owed(draft, 'research', 'openResearch', { at: draft.ctx.now, event: 'researchProposed' })
  emit(draft, { kind: 'researchProposed', reasonId: data.reasonId }, { opens })
  return undefined
}

export const joinResearch: Act<'joinResearch'> = (draft, { data }) => {
  const { research } = draft.ctx.facts
  const { state } = draft
  if (!research || (research.officeId !== state.townshipOfficeId && research.officeId !== state.countyOfficeId))
    return refusals.researchUnknown()
  if (research.ended) return refusals.researchOver()
  emit(
    draft,
    {
      kind: 'researchJoined',
      researchId: data.researchId,
      asMainRoute: state.route === 'research',
      sinceSeq: research.seq,
    },
    {
      settles: settling(draft, ofKind('openResearch')),
      opens: owed(draft, 'research', 'startNotice', { at: draft.ctx.now, event: 'researchDecided' }),
    },
  )
  return undefined
}

/** The signal is only a doorbell: the suggestion reads on from the last event of the research it knows. */
export const researchMilestone: Act<'researchMilestone'> = (draft) => {
  const { research } = draft.ctx.facts
  const link = draft.state.research
  if (!link || link.ended || !research || research.id !== link.id || isOver(draft.state)) return undefined
  for (const { seq, kind, final } of research.milestones.filter((m) => m.seq > link.sinceSeq))
    emit(
      draft,
      { kind: 'researchMilestone', researchId: link.id, researchSeq: seq, milestone: kind, final },
      { opens: final ? finalWord(draft, kind) : notice(draft, kind) },
    )
  return undefined
}

/** Filing and transmitting are told at once (`progress`); the interim outcomes between wait for the last one. */
function notice(draft: Draft, event: string) {
  if (event !== 'paperFiled' && event !== 'reportTransmitted') return []
  const told = recipientsOf(['everySubmitter'], draft.state)
  const waiting = draft.state.open.filter(ofKind('filingNotice'))
  const recipients = told.filter((r) => !waiting.some((o) => o.owedTo?.id === r.id))
  return owed(draft, 'research', 'filingNotice', { at: draft.ctx.now, event }, { recipients })
}

const finalWord = (draft: Draft, event: string) => owed(draft, 'research', 'result', { at: draft.ctx.now, event })
