import { z } from 'zod'
import type { Reader } from '../../db/connect.ts'
import { bodiesOf } from '../../db/queries/bodies-of.ts'
import { explainingOf } from '../../db/queries/explaining-of.ts'
import { namesOf } from '../../db/queries/names-of.ts'
import type { ObligationRow } from '../../db/queries/obligations-of.ts'
import { subjectsOf } from '../../db/queries/subjects-of.ts'
import type { TellingOwed } from '../../db/queries/telling-owed.ts'
import { textsOf } from '../../db/queries/texts-of.ts'
import { mayMove, mayReachSubmitter } from '../../workflows/rules/access.ts'
import { answering } from '../../workflows/rules/assignments.ts'
import { lightOf } from '../../workflows/rules/light.ts'
import { feedbackNames } from '../../workflows/rules/refusals.ts'
import {
  feedbackKinds,
  type FeedbackKind,
  type Post,
  type Recipient,
  type SuggestionState,
} from '../../workflows/rules/suggestion.ts'
import { nothingToTell, toTellAfter } from '../content-to-tell.ts'
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
  /** What may be read out: what each of these tellings says now. */
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

interface Telling {
  readonly row: ObligationRow
  readonly to: Recipient
  readonly kind: FeedbackKind
  readonly state: SuggestionState
  readonly post: Post
}

/** Who is to be told what by these posts, one entry per telephone (or person), soonest first: one call settles all of it. */
export async function callListView(
  db: Reader,
  found: TellingOwed,
  { personId, posts, now }: { personId: string; posts: readonly Post[]; now: number },
): Promise<Call[]> {
  const tellings = found.owed.flatMap((row) => tellingOf(row, found.states.get(row.subjectId), personId, posts))
  const states = [...new Set(tellings.map(({ state }) => state))]
  const [names, subjects, explaining, textsToTell] = await Promise.all([
    namesOf(db, {
      people: states.map(({ deputyId }) => deputyId),
      organizations: states.flatMap(({ assignments }) => assignments.map(({ unitId }) => unitId)),
    }),
    subjectsOf(
      db,
      states.map(({ id }) => id),
    ),
    explainingOf(db, found.owed, now),
    textsToTellOf(
      db,
      states.map(({ id }) => id),
    ),
  ])
  const keyOf = ({ to }: Telling) => found.submitters.get(to.id)?.phoneFingerprint ?? to.id
  return grouped(tellings, keyOf).map(callOf)

  function callOf(ofOne: readonly [Telling, ...Telling[]]): Call {
    const [{ to, state }] = ofOne
    const person = found.submitters.get(to.id)
    const inState = state.submitters.find(({ id }) => id === to.id)
    return {
      id: to.id,
      kind: to.kind,
      ...(person ? maskSubmitter(person) : { name: names.people(to.id).zh, phone: null }),
      reachable: inState !== undefined && posts.some((post) => mayReachSubmitter(personId, post, inState, state)),
      matters: grouped(ofOne, (one) => `${one.state.id}/${one.to.id}`).map(matterOf),
    }
  }

  function matterOf(ofOne: readonly [Telling, ...Telling[]]): Matter {
    const [{ to, state, post }] = ofOne
    const subject = subjects.suggestion(state.id)
    return {
      suggestionId: state.id,
      receiptNumber: subject?.receiptNumber ?? '',
      title: subject?.title ?? '',
      recipient: { ...to, name: to.kind === 'deputy' ? names.people(to.id) : submitterByPlace(state)(to.id) },
      tellsOthers:
        state.contactPersonId === to.id ? state.submitters.filter((s) => !s.withdrawn && s.id !== to.id).length : 0,
      owed: ofOne.map(({ row, kind }) => ({
        kind,
        name: feedbackNames[kind],
        dueAt: row.dueAt?.toISOString() ?? null,
        light: lightOf(owingOf(row), now, explaining(row).calendar),
      })),
      units: answering(state.assignments).map(({ unitId }) => names.organizations(unitId)),
      texts: ofOne.flatMap(({ kind }) => textsToTell(state.id, kind)),
      failedAttempts: state.feedback.filter(
        (f) => f.outcome === 'failed' && f.round === state.round && f.recipient.id === to.id,
      ).length,
      asPost: post.id,
    }
  }
}

/** One telling as these posts may give it, or none. */
function tellingOf(
  row: ObligationRow,
  state: SuggestionState | undefined,
  personId: string,
  posts: readonly Post[],
): Telling[] {
  const open = state?.open.find(({ id }) => id === row.id)
  const post = state && posts.find((held) => mayMove(personId, held, 'recordFeedback', state))
  if (!state || !post || !open?.feedback || !open.owedTo) return []
  return [{ row, to: open.owedTo, kind: open.feedback, state, post }]
}

/** What each telling of these suggestions would say now, as its submitter reads it once he is told. */
async function textsToTellOf(db: Reader, ids: readonly string[]) {
  const toTell = new Map(
    [...(await bodiesOf(db, ids))].map(([id, bodies]) => [id, bodies.reduce(toTellAfter, nothingToTell)]),
  )
  const documentIds = [...toTell.values()].flatMap(({ content }) =>
    [...content.values()].flatMap((one) => one.documentIds),
  )
  const texts = new Map((await textsOf(db, documentIds)).map((text) => [text.id, text]))
  return (id: string, kind: FeedbackKind) =>
    (toTell.get(id)?.content.get(kind)?.documentIds ?? []).flatMap((documentId) => {
      const text = texts.get(documentId)
      return text ? [{ purpose: text.purpose, text: text.text }] : []
    })
}

/** Those of one key together, in the order in which the first of each comes. */
function grouped<One>(all: readonly One[], keyOf: (one: One) => string): (readonly [One, ...One[]])[] {
  const groups = new Map<string, [One, ...One[]]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return [...groups.values()]
}
