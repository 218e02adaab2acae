/** Lives a research: opens it and feeds it commands at instants, under the default policy and the calendar of 2026. */
import { calendar2026 } from '../../db/seed/calendar-2026.ts'
import type { WorkCalendar } from '../../workflows/rules/calendar.ts'
import { decideResearch, openResearch, type ResearchDecision } from '../../workflows/rules/decide-research.ts'
import { defaultPolicy } from '../../workflows/rules/default-policy.ts'
import type { ResearchFacts } from '../../workflows/rules/research-acts/act.ts'
import type { ResearchCommand, ResearchEvent, ResearchState } from '../../workflows/rules/research.ts'
import type { Obligation } from '../../workflows/rules/suggestion.ts'
import { organizations, wangOffice, zhaoChair, type Official } from './fixtures.ts'
import { by, explanationsOf, revisionsOf } from './live.ts'

export interface ResearchLife {
  state: ResearchState
  now: number
  commands: number
  facts: ResearchFacts
  /** As it stands now; a revision is heard of by the deed `calendarChanged`. */
  calendar: WorkCalendar
  readonly events: ResearchEvent[]
}

/** One thing done to a research; `on`: the instant (epoch ms), `occurredAt`: when it happened on paper. */
export type Deed = Pick<ResearchCommand, 'kind' | 'data'> & {
  readonly who: Official | null
  readonly occurredAt?: number
  readonly on?: number
}

const context = ({ now, facts, calendar }: Pick<ResearchLife, 'now' | 'facts' | 'calendar'>) => ({
  now,
  calendar,
  policy: defaultPolicy,
  facts,
})
/** Ten deputies of the congress. */
export const tenDeputies = Array.from({ length: 10 }, (_, n) => `per_deputy_${n}`)

/** A research its chair has just decided on. */
export function decidedOn(now: number): ResearchLife {
  const facts = { deputies: tenDeputies, unitKnown: true, subdistrict: false }
  const { event, state } = openResearch(
    {
      id: 'res_river',
      officeId: organizations.township,
      openedBy: zhaoChair.personId,
      reasonId: 'doc_reason',
      policyId: defaultPolicy.id,
      policyVersion: defaultPolicy.version,
    },
    by(zhaoChair),
    'cmd_0',
    context({ now, facts, calendar: calendar2026 }),
  )
  return { state, now, commands: 0, facts, calendar: calendar2026, events: [event] }
}

/** Judges one deed and, where it is not refused, lives it; ten minutes after the last where it does not say when. */
export function tryOut(life: ResearchLife, deed: Deed): ResearchDecision {
  life.now = deed.on ?? life.now + 600_000
  const decision = decideResearch(life.state, commandOf(life, deed), context({ ...life, facts: factsOf(life, deed) }))
  if (decision.events) {
    life.state = decision.state
    life.events.push(...decision.events)
  }
  return decision
}

const factsOf = (life: ResearchLife, { kind }: Deed): ResearchFacts =>
  kind === 'calendarChanged'
    ? { recounting: { revisions: revisionsOf(life.calendar), heard: 0, explanations: explanationsOf(life) } }
    : life.facts

/** Does the deeds; throws where one is refused. */
export function carryOut(life: ResearchLife, ...deeds: readonly Deed[]): ResearchLife {
  for (const deed of deeds) {
    const { refusal } = tryOut(life, deed)
    if (refusal) throw new Error(`${deed.kind}: ${refusal.code} (${refusal.say.en}) at ${life.state.stage}`)
  }
  return life
}

/** The code of the refusal a deed meets, or null. */
export const metBy = (life: ResearchLife, deed: Deed): string | null => tryOut(life, deed).refusal?.code ?? null

/** One deed; the office does it where nobody else is named. */
export const deed = <K extends ResearchCommand['kind']>(
  kind: K,
  data: Extract<ResearchCommand, { kind: K }>['data'],
  who: Official | null = wangOffice,
): Deed => ({ kind, data, who })

/** A notice about these went out; `who` null: by itself. */
export const noticed = (
  kind: 'urge' | 'supervision',
  obligationIds: readonly Obligation['id'][],
  who: Official | null,
): Deed =>
  deed(
    'noticeSent',
    { noticeId: 'ntc_one', kind, number: kind === 'urge' ? '催办〔2026〕1号' : '督办〔2026〕1号', obligationIds },
    who,
  )

/** The open obligation of that kind; throws where there is none. */
export function due(life: ResearchLife, kind: string): Obligation {
  const found = life.state.open.find((o) => o.kind === kind)
  if (!found) throw new Error(`no ${kind} is owed; owed: ${life.state.open.map((o) => o.kind).join(', ')}`)
  return found
}

function commandOf(life: ResearchLife, { kind, data, who, occurredAt }: Deed): ResearchCommand {
  return {
    id: kind === 'clock' ? null : `cmd_${(life.commands += 1)}`,
    kind,
    actor: who === null ? { kind: 'clock' } : by(who),
    occurredAt: occurredAt ?? null,
    receivedAt: life.now,
    data,
  } as ResearchCommand
}
