import type { Reader } from '../../db/connect.ts'
import { namesOf } from '../../db/queries/names-of.ts'
import { seenSuggestions } from '../../db/queries/seen-suggestions.ts'
import type { Sight } from '../../workflows/rules/access.ts'
import type { Naming } from '../../workflows/rules/sentences.ts'
import type { Sentence } from '../../workflows/rules/refusals.ts'
import type { OpenedObligation, SuggestionEvent, SuggestionState } from '../../workflows/rules/suggestion.ts'

/** Submitters by their place in the letter: a timeline names no citizen. */
export function submitterByPlace(state: Pick<SuggestionState, 'submitters'>): (id: string) => Sentence {
  const places = new Map(state.submitters.map((s, n) => [s.id as string, n + 1]))
  if (state.submitters.length === 1) return () => ({ zh: '反映人', en: 'the submitter' })
  return (id) => {
    const place = places.get(id)
    return place ? { zh: `第 ${place} 位反映人`, en: `submitter ${place}` } : { zh: '反映人', en: 'a submitter' }
  }
}

/** How the ids of one suggestion's ledger are called; a few questions, whatever its length. Other suggestions by number, where seen. */
export async function namingOf(
  reader: Reader,
  ledger: readonly SuggestionEvent[],
  state: SuggestionState,
  sights: readonly Sight[],
): Promise<Naming> {
  const opened = new Map<string, OpenedObligation>(ledger.flatMap((e) => e.opens.map((o) => [o.id as string, o])))
  const bodies = ledger.map((e) => e.body)
  const names = await namesOf(reader, {
    organizations: [
      ...ledger.map((e) => (e.actor.kind === 'official' ? e.actor.post.organizationId : null)),
      ...state.assignments.map((a) => a.unitId),
      ...bodies.map((b) => (b.kind === 'answerGiven' ? b.answeredBy : null)),
      ...[...opened.values()].map((o) => o.owedBy.organizationId),
    ],
    people: [state.deputyId],
    channels: bodies.map((b) => (b.kind === 'explained' ? b.channelId : null)),
    researches: bodies.map((b) => ('researchId' in b ? b.researchId : null)),
  })
  const others = await seenSuggestions(reader, { ids: suggestionsIn(bodies), leadId: null, sights })
  const numbers = new Map(others.map(({ id, receiptNumber }) => [id, receiptNumber]))
  const units = new Map(state.assignments.map((a) => [a.id as string, a.unitId]))
  return {
    organization: names.organizations,
    submitter: submitterByPlace(state),
    person: names.people,
    channel: names.channels,
    research: names.researches,
    suggestion: (id) => {
      const number = numbers.get(id)
      return number ? { zh: ` ${number} `, en: number } : { zh: '另一件意见建议', en: 'another suggestion' }
    },
    unitOf: (assignmentId) => names.organizations(units.get(assignmentId) ?? null),
    obligation: (id) => {
      const owing = opened.get(id)
      return { kind: owing?.kind ?? '', owner: names.organizations(owing?.owedBy.organizationId ?? null) }
    },
  }
}

const suggestionsIn = (bodies: readonly SuggestionEvent['body'][]): string[] => [
  ...new Set(
    bodies.flatMap((body): string[] => {
      if ('leadId' in body) return [body.leadId]
      if (body.kind === 'split') return body.parts.map((part) => part.suggestionId)
      if (body.kind === 'splitFrom') return [body.suggestionId]
      return body.kind === 'voidAsked' && body.twinId !== null ? [body.twinId] : []
    }),
  ),
]
