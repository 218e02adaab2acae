/** Route 4, and research beside routes 2 and 3: what a suggestion takes in from the research it is linked to. Article 20 (4). */
import { dayOf } from '../calendar.ts'
import { isOver } from '../closing.ts'
import { emit, type Draft, type ResearchFact } from '../draft.ts'
import { owed, ofKind, recipientsOf, settling } from '../obligations.ts'
import { refusals } from '../refusals.ts'
import type { Track } from '../policy.ts'
import type { Obligation, ResearchMilestoneKind } from '../suggestion.ts'
import type { Act } from './act.ts'

export const proposeResearch: Act<'proposeResearch'> = (draft, { data }) => {
  const { research } = draft.state
  const already = (research !== null && !research.ended) || draft.state.open.some(ofKind('openResearch'))
  const opens = already ? [] : owed(draft, 'research', 'openResearch', { at: draft.ctx.now, event: 'researchProposed' })
  emit(draft, { kind: 'researchProposed', reasonId: data.reasonId }, { opens })
  return undefined
}

/** Early or late: who comes when a paper is filed already stands where the others stand, and is told what they were told. */
export const joinResearch: Act<'joinResearch'> = (draft, { data }) => {
  const { research } = draft.ctx.facts
  const { state } = draft
  if (!research || (research.officeId !== state.townshipOfficeId && research.officeId !== state.countyOfficeId))
    return refusals.researchUnknown()
  if (research.ended) return refusals.researchOver()
  const asMainRoute = state.route === 'research'
  const decided = asMainRoute ? ofKind('openResearch', 'classify') : ofKind('openResearch')
  emit(
    draft,
    { kind: 'researchJoined', researchId: data.researchId, asMainRoute, sinceSeq: research.seq },
    {
      settles: settling(draft, decided),
      opens: owed(draft, 'research', 'startNotice', { at: draft.ctx.now, event: 'researchDecided' }),
    },
  )
  takeIn(
    draft,
    research.milestones.filter(({ kind }) => kind === 'reportTransmitted' || kind === 'paperFiled'),
  )
  return undefined
}

/** Nothing is lost: the matter keeps all it has, its people hear of it, and where the research was its way, a way is decided again. */
export const leaveResearch: Act<'leaveResearch'> = (draft, { data }) => {
  const { research: link } = draft.state
  if (link === null) throw new Error('this suggestion lies in no research')
  const start = { at: draft.ctx.now, event: 'leftResearch' }
  emit(
    draft,
    { kind: 'researchLeft', researchId: link.id, asMainRoute: link.asMainRoute, reasonId: data.reasonId },
    {
      settles: settling(draft, isOfResearch, 'superseded'),
      opens: [
        ...notYet(draft, 'research', 'leaveNotice', start),
        ...(link.asMainRoute ? owed(draft, 'common', 'classify', start) : []),
      ],
    },
  )
  return undefined
}

const isOfResearch = (o: Obligation) =>
  o.track === 'research' && (o.kind === 'startNotice' || o.kind === 'filingNotice')

/** The signal is only a doorbell: the suggestion reads on from the last event of the research it knows. */
export const researchMilestone: Act<'researchMilestone'> = (draft) => {
  const { research } = draft.ctx.facts
  const link = draft.state.research
  if (!link || link.ended || !research || research.id !== link.id || isOver(draft.state)) return undefined
  takeIn(
    draft,
    research.milestones.filter((m) => m.seq > link.sinceSeq),
  )
  return undefined
}

function takeIn(draft: Draft, milestones: ResearchFact['milestones']): void {
  for (const { seq, kind, final } of milestones) {
    const { research } = draft.state
    if (research === null) return
    emit(
      draft,
      { kind: 'researchMilestone', researchId: research.id, researchSeq: seq, milestone: kind, final },
      { opens: final ? finalWord(draft, kind) : notice(draft, kind) },
    )
  }
}

/** What happens on the way is told at once (`progress`): more time the same day, the rest within its term. */
function notice(draft: Draft, event: ResearchMilestoneKind) {
  const start = { at: draft.ctx.now, event }
  if (event === 'researchDecided') return []
  return event === 'reportExtended'
    ? notYet(draft, 'common', 'extensionNotice', { ...start, event: 'extensionGranted' }, dayOf(draft.ctx.now))
    : notYet(draft, 'research', 'filingNotice', start)
}

/** A notice to each submitter who does not wait for the same one already. */
function notYet(draft: Draft, track: Track, key: string, start: { at: number; event: string }, setDay?: string) {
  const waiting = draft.state.open.filter(ofKind(key))
  const recipients = recipientsOf(['everySubmitter'], draft.state).filter(
    (r) => !waiting.some((o) => o.owedTo?.id === r.id),
  )
  return owed(draft, track, key, start, { recipients, ...(setDay ? { setDay } : {}) })
}

const finalWord = (draft: Draft, event: string) => owed(draft, 'research', 'result', { at: draft.ctx.now, event })
