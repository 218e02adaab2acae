/** What a research and its papers owe, and how it ends. */
import { dueOf, ruleOf, type Track } from '../policy.ts'
import type { DeputyPaper, ResearchState } from '../research.ts'
import type { PersonId, Settlement, SettlementHow } from '../suggestion.ts'
import type { Meeting, Opens, ResearchContext } from './act.ts'

/** One row of the policy as an obligation of the research's office, from now on. */
export function owed(
  { state, ctx }: { readonly state: ResearchState; readonly ctx: ResearchContext },
  track: Track,
  key: string,
  event: string,
  paperClass?: string,
): Opens {
  const rule = ruleOf(ctx.policy, track, key)
  const due = dueOf({
    rule,
    policy: ctx.policy,
    calendar: ctx.calendar,
    startAt: ctx.now,
    startEvent: event,
    ...(paperClass ? { paperClass } : {}),
  })
  return {
    track,
    kind: key,
    round: 1,
    owedBy: { role: rule.owner, organizationId: state.officeId },
    owedTo: null,
    startAt: ctx.now,
    dueAt: due.dueAt,
    provisional: due.provisional,
    marks: due.marks,
    feedback: null,
    explanation: due.explanation,
  }
}

/** What an obligation is about (a paper, a transmittal) stands where others name the person it is owed to. */
export const about = (obligation: Opens, id: string, unitId?: string): Opens => ({
  ...obligation,
  owedTo: { kind: 'deputy', id },
  ...(unitId ? { owedBy: { role: 'HandlingUnit', organizationId: unitId } } : {}),
})

/** What a deputy who signed is asked for himself: named as the one concerned, with the paper it is about. */
export const owedByDeputy = (meeting: Meeting, paperId: string, deputyId: PersonId): Opens => ({
  ...owed(meeting, 'recommendation', 'rateDeputy', 'paperReplied'),
  owedBy: { role: 'Deputy', organizationId: null },
  owedTo: { kind: 'deputy', id: deputyId },
  assignmentId: paperId,
})

/** Settlements of what is open of these kinds, and where `id` is given, about that part alone. */
export const settling = (
  { state, at }: Meeting,
  kinds: readonly string[],
  id?: string,
  how: SettlementHow = 'done',
): Settlement[] =>
  state.open
    .filter((o) => kinds.includes(o.kind) && (id === undefined || o.owedTo?.id === id))
    .map((o) => ({ id: o.id, how, at }))

/** Is an outcome still awaited of any part, leaving this one aside? */
export const pending = (state: ResearchState, leaving: string | null = null): boolean =>
  state.papers.some((p) => !p.settled && p.id !== leaving) ||
  state.transmittals.some((t) => !t.settled && t.id !== leaving)

/** Is this paper among those without an outcome that are as `which` says? */
export const awaits = ({ papers }: ResearchState, id: string, which: (paper: DeputyPaper) => boolean): boolean =>
  papers.some((p) => p.id === id && !p.settled && which(p))

const bare = (id: string) => id.slice(id.indexOf('_') + 1)
/** The id of a part the next event brings. */
export const partOf = (prefix: string, state: ResearchState) => `${prefix}_${bare(state.id)}-${state.seq + 1}`
/** The id of the n-th obligation an event opens. */
export const obligationId = (researchId: string, seq: number, n: number) =>
  `obl_${bare(researchId)}-${seq}-${n}` as const
