import { z } from 'zod'
import type { Reader } from '../../db/connect.ts'
import { explainingOf } from '../../db/queries/explaining-of.ts'
import { namesOf } from '../../db/queries/names-of.ts'
import type { ObligationRow } from '../../db/queries/obligations-of.ts'
import { subjectsOf } from '../../db/queries/subjects-of.ts'
import type { TellingOwed } from '../../db/queries/telling-owed.ts'
import { mayMove, mayReachSubmitter } from '../../workflows/rules/access.ts'
import { answering } from '../../workflows/rules/assignments.ts'
import { lightOf } from '../../workflows/rules/light.ts'
import { feedbackNames } from '../../workflows/rules/refusals.ts'
import { feedbackKinds, type Post, type SuggestionState } from '../../workflows/rules/suggestion.ts'
import { coded, sentence } from '../fields.ts'
import { maskSubmitter } from './mask.ts'
import { submitterByPlace } from './naming.ts'
import { owingOf } from './owing-of.ts'

const owedShape = z.object({
  kind: z.enum(feedbackKinds),
  name: sentence,
  dueAt: z.string().nullable(),
  light: coded,
})
const matterShape = z.object({
  suggestionId: z.string(),
  receiptNumber: z.string(),
  title: z.string(),
  recipient: z.object({ kind: z.enum(['submitter', 'deputy']), id: z.string(), name: sentence }),
  /** How many others of the letter the contact person is told for. */
  tellsOthers: z.number(),
  owed: z.array(owedShape),
  /** Who handles it. */
  units: z.array(sentence),
  /** What may be read out: the newest text of each kind. */
  texts: z.array(z.object({ purpose: z.string(), text: z.string() })),
  failedAttempts: z.number(),
  asPost: z.string(),
})
export const callShape = z
  .object({
    id: z.string(),
    kind: z.enum(['submitter', 'deputy']),
    name: z.string().nullable(),
    phone: z.string().nullable(),
    /** May his contact be read, for a reason, on record? Nobody can be: he stays unnamed. */
    reachable: z.boolean(),
    matters: z.array(matterShape),
  })
  .meta({ id: 'Call' })

export type Call = z.input<typeof callShape>
type Matter = z.input<typeof matterShape>

/** Who is to be told what by these posts, one entry per telephone (or person), soonest first: one call settles all of it. */
export async function callListView(
  db: Reader,
  found: TellingOwed,
  { personId, posts, now }: { personId: string; posts: readonly Post[]; now: number },
): Promise<Call[]> {
  const states = [...found.states.values()]
  const [names, subjects, explaining] = await Promise.all([
    namesOf(db, {
      people: states.map(({ deputyId }) => deputyId),
      organizations: states.flatMap(({ assignments }) => assignments.map(({ unitId }) => unitId)),
    }),
    subjectsOf(db, [...found.states.keys()]),
    explainingOf(db, found.owed, now),
  ])
  const calls = new Map<string, Call & { matters: Matter[] }>()
  for (const row of found.owed) {
    const state = found.states.get(row.subjectId)
    const kind = state?.open.find(({ id }) => id === row.id)?.feedback
    const post = state && posts.find((held) => mayMove(personId, held, 'recordFeedback', state))
    if (!state || !kind || !post || row.owedToId === null) continue
    const call = callOf(calls, row, state)
    const by = explaining(row)
    matterOf(call, row, state, post).owed.push({
      kind,
      name: feedbackNames[kind],
      dueAt: row.dueAt?.toISOString() ?? null,
      light: lightOf(owingOf(row), by.now, by.calendar),
    })
  }
  return [...calls.values()]

  function callOf(all: typeof calls, row: ObligationRow, state: SuggestionState) {
    const to = row.owedToId as string
    const person = row.owedToKind === 'submitter' ? found.submitters.get(to) : undefined
    const key = person?.phoneFingerprint ?? to
    const known = all.get(key)
    if (known) return known
    const inState = state.submitters.find(({ id }) => id === to)
    const call = {
      id: to,
      kind: person ? ('submitter' as const) : ('deputy' as const),
      ...(person ? maskSubmitter(person) : { name: names.people(to).zh, phone: null }),
      reachable: inState !== undefined && posts.some((post) => mayReachSubmitter(personId, post, inState, state)),
      matters: [],
    }
    all.set(key, call)
    return call
  }

  function matterOf(call: { matters: Matter[] }, row: ObligationRow, state: SuggestionState, post: Post): Matter {
    const to = row.owedToId as string
    const known = call.matters.find((one) => one.suggestionId === state.id && one.recipient.id === to)
    if (known) return known
    const kind = row.owedToKind === 'deputy' ? ('deputy' as const) : ('submitter' as const)
    const matter = {
      suggestionId: state.id,
      receiptNumber: subjects.suggestion(state.id)?.receiptNumber ?? '',
      title: subjects.suggestion(state.id)?.title ?? '',
      recipient: { kind, id: to, name: kind === 'deputy' ? names.people(to) : submitterByPlace(state)(to) },
      tellsOthers:
        state.contactPersonId === to ? state.submitters.filter((s) => !s.withdrawn && s.id !== to).length : 0,
      owed: [],
      units: answering(state.assignments).map(({ unitId }) => names.organizations(unitId)),
      texts: newestOf(found.texts.filter(({ subjectId }) => subjectId === state.id)),
      failedAttempts: state.feedback.filter(
        (f) => f.outcome === 'failed' && f.round === state.round && f.recipient.id === to,
      ).length,
      asPost: post.id,
    }
    call.matters.push(matter)
    return matter
  }
}

/** The last of each kind; they come oldest first. */
const newestOf = (texts: TellingOwed['texts']) =>
  [...new Map(texts.map((one) => [one.purpose, one] as const)).values()].map(({ purpose, text }) => ({ purpose, text }))
