/** A memory without a database: the real rules under the default policy and the calendar of 2026, one commit per command. */
import { answerOf, attributesOf, lifeOf } from '../../db/commands/suggestion-answer.ts'
import { nextResearchDue, nextResearchMark } from '../../db/commands/research-columns.ts'
import { calendar2026 } from '../../db/seed/calendar-2026.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import type { CommitInput, StoredAnswer, Written } from '../../workflows/rules/answer.ts'
import type { WorkCalendar } from '../../workflows/rules/calendar.ts'
import { decide } from '../../workflows/rules/decide.ts'
import { decideResearch, openResearch } from '../../workflows/rules/decide-research.ts'
import { defaultPolicy } from '../../workflows/rules/default-policy.ts'
import type { Facts, LeadFact, ResearchFact } from '../../workflows/rules/draft.ts'
import { leadSteps } from '../../workflows/rules/lead-steps.ts'
import { register, type Registration } from '../../workflows/rules/register.ts'
import { subjectOf } from '../../workflows/rules/subject-of.ts'
import type { ResearchCommand, ResearchEvent, ResearchState } from '../../workflows/rules/research.ts'
import {
  researchMilestoneKinds,
  type Command,
  type FurtherUnits,
  type Life,
  type ResearchMilestoneKind,
  type SuggestionEvent,
  type SuggestionState,
} from '../../workflows/rules/suggestion.ts'
import { dayOffOn, daysSince, explanationsOf } from '../rules/live.ts'
import { policyOf } from '../rules/policies.ts'
import { chairActs, clerkActs, stationNamed, unitNamed } from './cast.ts'

interface Book<S, E> {
  state: S
  readonly events: E[]
  readonly answers: Map<string, StoredAnswer>
}
const policyId = defaultPolicy.id
const policyVersion = defaultPolicy.version

export type Memory = ReturnType<typeof openMemory>

export function openMemory() {
  let law: { calendar: WorkCalendar; policy: typeof defaultPolicy } = { calendar: calendar2026, policy: defaultPolicy }
  const suggestions = new Map<string, Book<SuggestionState, SuggestionEvent>>()
  const researches = new Map<string, Book<ResearchState, ResearchEvent>>()

  return {
    /** Registers at Liulin station, with as many submitters as wanted; `spot`: an act in the same sitting. */
    register(id: string, now: number, options: { people?: number; spot?: Command; more?: Partial<Registration> } = {}) {
      const ctx = { ...law, now, facts: spotFacts }
      const begun = register(registrationOf(id, now, options), clerkActs, `intake-${id}`, ctx)
      const spot = options.spot && decide(begun.state, options.spot, ctx)
      if (spot?.refusal) throw new Error(`on the spot: ${spot.refusal.code}`)
      const state = spot?.state ?? begun.state
      suggestions.set(id, { state, events: [begun.event, ...(spot?.events ?? [])], answers: new Map() })
      return lifeOf(state)
    },

    openResearch(id: string, now: number): Life {
      const about = { id, officeId: world.townshipOfficeId, openedBy: chairActs.personId, reasonId: 'doc_reason' }
      const ctx = { ...law, now, facts: {} }
      const { event, state } = openResearch({ ...about, policyId, policyVersion }, chairActs, `intake-${id}`, ctx)
      researches.set(id, { state, events: [event], answers: new Map() })
      return researchLife(state)
    },

    async commitTransition({ id, command, now }: CommitInput<Command>): Promise<Written> {
      const book = bookOf(suggestions, id)
      const known = command.id === null ? undefined : book.answers.get(command.id)
      if (known) return { ...known, life: lifeOf(book.state), attributes: null }
      if (command.kind === 'calendarChanged') law = { ...law, calendar: revised(law.calendar, book.state, now) }
      const decision = decide(book.state, command, {
        ...law,
        policy: policyOf(book.state),
        now,
        facts: factsOf(command, book, { researches, suggestions }),
      })
      if (decision.refusal) return keep(book, command, { refusal: decision.refusal }, lifeOf(book.state))
      book.state = decision.state
      book.events.push(...decision.events)
      for (const { state, events } of decision.begins)
        suggestions.set(state.id, { state, events: [...events], answers: new Map() })
      const attributes = attributesOf(book.state, decision.events)
      return { ...keep(book, command, { answer: answerOf(book.state) }, lifeOf(book.state)), attributes }
    },

    async commitResearch({ id, command, now }: CommitInput<ResearchCommand>): Promise<Written> {
      const book = bookOf(researches, id)
      const known = command.id === null ? undefined : book.answers.get(command.id)
      if (known) return { ...known, life: researchLife(book.state), attributes: null }
      const facts = { deputies: [...world.countyDeputies, ...world.townshipDeputies], unitKnown: true }
      const decision = decideResearch(book.state, command, { ...law, now, facts })
      if (decision.refusal) return keep(book, command, { refusal: decision.refusal }, researchLife(book.state))
      book.state = decision.state
      book.events.push(...decision.events)
      const { stage, seq } = book.state
      return keep(
        book,
        command,
        { answer: { stage, seq, dueAt: nextResearchDue(book.state) } },
        researchLife(book.state),
      )
    },

    context: (now: number) => ({ ...law, now, facts: {} }),
    state: (id: string) => bookOf(suggestions, id).state,
    events: (id: string) => bookOf(suggestions, id).events,
    /** What was split off from a suggestion, by its ids. */
    parts: (id: string) => (bookOf(suggestions, id).state.splitInto ?? []).map((part) => bookOf(suggestions, part)),
    research: (id: string) => bookOf(researches, id),
  }
}

function bookOf<S, E>(books: Map<string, Book<S, E>>, id: string) {
  const book = books.get(id)
  if (!book) throw new Error(`${id} is not in this memory`)
  return book
}

function keep<S, E>(book: Book<S, E>, command: { id: string | null }, kept: StoredAnswer, life: Life): Written {
  if (command.id !== null) book.answers.set(command.id, kept)
  return { ...kept, life, attributes: null }
}

const researchLife = (state: ResearchState): Life => ({
  seq: state.seq,
  stage: state.stage,
  nextMark: nextResearchMark(state),
  over: state.stage === 'concluded',
})

const spotFacts: Facts = { channelKnown: true }

const furtherOf = ({ coUnitIds = [], separateUnitIds = [] }: FurtherUnits) =>
  [...coUnitIds, ...separateUnitIds].map(unitNamed)

interface Books {
  readonly researches: Map<string, Book<ResearchState, ResearchEvent>>
  readonly suggestions: Map<string, Book<SuggestionState, SuggestionEvent>>
}

/** As the one who revises it in a scene does: off are the last day of what the unit owes, and all days since. */
function revised(calendar: WorkCalendar, { open }: SuggestionState, now: number): WorkCalendar {
  const dueAt = open.find(({ kind }) => kind === 'handle')?.dueAt ?? now
  return daysSince(dueAt, now).reduce((known, day) => dayOffOn(known, day), calendar)
}

function factsOf(
  command: Command,
  { state, events }: Book<SuggestionState, SuggestionEvent>,
  { researches, suggestions }: Books,
): Facts {
  const { data } = command
  const since = 'researchId' in data && state.research?.id === data.researchId ? state.research.sinceSeq : 0
  return {
    ...('unitId' in data && data.unitId !== null ? { unit: unitNamed(data.unitId) } : {}),
    ...('stationId' in data ? { station: stationNamed(data.stationId) } : {}),
    ...(state.atCity ? { cityPlaceId: '990100' } : {}),
    ...(command.kind === 'assign' || command.kind === 'transfer' ? { furtherUnits: furtherOf(command.data) } : {}),
    ...('channelId' in data ? { channelKnown: Object.values<string>(world.channels).includes(data.channelId) } : {}),
    ...('what' in data ? { correction: { enteredBy: null, former: null, known: true } } : {}),
    ...('version' in data ? { recounting: { revisions: [], heard: 0, explanations: explanationsOf({ events }) } } : {}),
    ...('policyVersion' in data
      ? { recounting: { revisions: [], heard: 0, explanations: explanationsOf({ events }), policy: policyOf(data) } }
      : {}),
    ...('leadId' in data ? { lead: leadFact(suggestions.get(data.leadId)) } : {}),
    ...('researchId' in data ? { research: researchFact(researches.get(data.researchId), since) } : {}),
  }
}

function leadFact(book: Book<SuggestionState, SuggestionEvent> | undefined): LeadFact | null {
  if (!book) return null
  const { id, seq, countyId, stage, route } = book.state
  const subject = subjectOf(book.state)
  return { id, seq, number: id, subject, countyId, stage, route, joinedTo: null, steps: leadSteps(null, book.events) }
}

function researchFact(book: Book<ResearchState, ResearchEvent> | undefined, since: number): ResearchFact | null {
  if (!book) return null
  const { id, seq, officeId, stage } = book.state
  const told = book.events.filter((e) => e.seq > since && researchMilestoneKinds.some((kind) => kind === e.body.kind))
  const milestones = told.map((e) => ({
    seq: e.seq,
    kind: e.body.kind as ResearchMilestoneKind,
    final: 'final' in e.body && e.body.final,
  }))
  return { id, seq, officeId, ended: stage === 'concluded' || stage === 'awaitingRatings', milestones }
}

function registrationOf(
  id: string,
  now: number,
  { people = 1, more = {} }: { people?: number; more?: Partial<Registration> },
): Registration {
  return {
    id,
    channel: 'reception',
    stationId: world.stationId,
    townshipOfficeId: world.townshipOfficeId,
    countyOfficeId: world.countyOfficeId,
    cityOfficeId: world.cityOfficeId,
    townshipId: world.townshipId,
    countyId: world.countyId,
    collectedAt: now,
    submitters: Array.from({ length: people }, (_, n) => ({
      id: `sbm_${id}_${n + 1}`,
      anonymous: false,
      identityHidden: false,
      withdrawn: false,
    })),
    contactPersonId: null,
    deputyId: null,
    urgent: false,
    accusation: false,
    accusedIds: [],
    identityHidden: false,
    policyId,
    policyVersion,
    ...more,
  }
}
