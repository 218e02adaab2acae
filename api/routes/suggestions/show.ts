// Long, because a suggestion is shown whole: the schema is half of it.
import { z } from 'zod'
import { explainingOf } from '../../../db/queries/explaining-of.ts'
import { loadSuggestion } from '../../../db/queries/load-suggestion.ts'
import { namesOf } from '../../../db/queries/names-of.ts'
import { obligationsOf } from '../../../db/queries/obligations-of.ts'
import { submittersOf } from '../../../db/queries/submitters-of.ts'
import { suggestionLedger } from '../../../db/queries/suggestion-ledger.ts'
import { textsOf } from '../../../db/queries/texts-of.ts'
import { maySee } from '../../../workflows/rules/access.ts'
import { refusals, stageNames } from '../../../workflows/rules/refusals.ts'
import type { Holder } from '../../../workflows/rules/route.ts'
import { channelNames, holderNames, routeNames, satisfactionNames } from '../../../workflows/rules/words.ts'
import { meOf, type Api } from '../../api.ts'
import { coded, id, sentence } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { documentIdsIn } from '../../views/document-ids-in.ts'
import { feedbackShape, feedbackView } from '../../views/feedback-view.ts'
import { maskSubmitter } from '../../views/mask.ts'
import { allowedShape, closedShape, movesView } from '../../views/moves-view.ts'
import { submitterByPlace } from '../../views/naming.ts'
import { obligationShape, obligationView } from '../../views/obligation-view.ts'
import { subjectOf } from '../../views/subject-of.ts'
import { worstLight } from '../../views/worst-light.ts'

const named = z.object({ id: z.string(), name: sentence })
const shape = z.object({
  id: z.string(),
  receiptNumber: z.string(),
  title: z.string(),
  text: z.string(),
  stage: coded,
  route: z.string().nullable(),
  routeName: sentence.nullable(),
  round: z.number(),
  seq: z.number(),
  holder: z.object({ role: z.string(), organizationId: z.string().nullable(), name: sentence }),
  station: named,
  place: named,
  channel: coded,
  deputy: named.nullable(),
  collectedAt: z.string(),
  registeredAt: z.string(),
  endedAt: z.string().nullable(),
  nextDueAt: z.string().nullable(),
  light: coded,
  flags: z.object({
    urgent: z.boolean(),
    accusation: z.boolean(),
    identityHidden: z.boolean(),
    returnPending: z.boolean(),
    withdrawn: z.boolean(),
  }),
  externalNumbers: z.record(z.string(), z.string()),
  submitters: z.array(
    z.object({
      id: z.string(),
      ordinal: z.number(),
      /** Masked; null where he stays unnamed or asked for secrecy. */
      name: z.string().nullable(),
      phone: z.string().nullable(),
      anonymous: z.boolean(),
      identityHidden: z.boolean(),
      isContactPerson: z.boolean(),
      withdrawn: z.boolean(),
      satisfaction: coded.nullable(),
    }),
  ),
  obligations: z.array(obligationShape),
  assignments: z.array(
    z.object({
      id: z.string(),
      unit: named,
      assignedBy: named,
      assignedAt: z.string(),
      signedAt: z.string().nullable(),
      endedAt: z.string().nullable(),
      designated: z.boolean(),
    }),
  ),
  feedback: z.array(feedbackShape),
  documents: z.array(z.object({ id: z.string(), purpose: z.string(), text: z.string(), createdAt: z.string() })),
  research: z.object({ id: z.string(), title: z.string(), asMainRoute: z.boolean(), ended: z.boolean() }).nullable(),
  allowedMoves: z.array(allowedShape),
  closedMoves: z.array(closedShape),
})

const iso = (at: Date | number | null): string | null => (at === null ? null : new Date(at).toISOString())

/** One suggestion whole, as far as its reader may know it: 404 alike for what does not exist and what is not his to see. */
export function showSuggestion(app: Api): void {
  app.get(
    '/api/suggestions/:id',
    {
      onRequest: requireSignIn,
      schema: {
        tags: ['suggestions'],
        summary: '一件意见建议 / one suggestion',
        params: z.object({ id }),
        response: { 200: shape, ...problems(400, 401, 404, 503) },
      },
    },
    async (request) => show(app, meOf(request), request.params.id),
  )
}

async function show(
  { needs: { db, now } }: Api,
  { personId, posts }: ReturnType<typeof meOf>,
  suggestionId: string,
): Promise<z.input<typeof shape>> {
  const loaded = await loadSuggestion(db, suggestionId)
  if (!loaded || !maySee(personId, posts, subjectOf(loaded.state))) throw refused(refusals.notFound())
  const { row, state } = loaded
  const [submitters, obligations, ledger] = await Promise.all([
    submittersOf(db, row.id),
    obligationsOf(db, [row.id], { openOnly: false }),
    suggestionLedger(db, row.id),
  ])
  const kept = documentIdsIn(ledger)
  const [texts, names, explaining] = await Promise.all([
    textsOf(db, [row.contentId, ...kept]),
    namesOf(db, {
      organizations: [
        row.stationId,
        row.holderOrganizationId,
        ...obligations.map((o) => o.owedByOrganizationId),
        ...state.assignments.flatMap((a) => [a.unitId, a.assignedBy]),
      ],
      people: [state.deputyId],
      places: [row.placeId],
      researches: [state.research?.id],
    }),
    explainingOf(db, obligations, now()),
  ])
  const content = texts.find((text) => text.id === row.contentId)
  const byPlace = submitterByPlace(state)
  const recipient = (kind: string, recipientId: string) =>
    kind === 'deputy' ? names.people(recipientId) : byPlace(recipientId)
  const entity = (of: (id: string) => { zh: string; en: string }, key: string) => ({ id: key, name: of(key) })
  const buttons = movesView(personId, posts, state)

  return {
    id: row.id,
    receiptNumber: row.receiptNumber,
    title: content?.title ?? '',
    text: content?.text ?? '',
    stage: { code: state.stage, ...stageNames[state.stage] },
    route: state.route,
    routeName: state.route && routeNames[state.route],
    round: state.round,
    seq: state.seq,
    holder: {
      role: row.holder,
      organizationId: row.holderOrganizationId,
      name:
        row.holderOrganizationId === null
          ? holderNames[row.holder as Holder]
          : names.organizations(row.holderOrganizationId),
    },
    station: entity(names.organizations, row.stationId),
    place: entity(names.places, row.placeId),
    channel: { code: state.channel, ...channelNames[state.channel] },
    deputy: state.deputyId === null ? null : entity(names.people, state.deputyId),
    collectedAt: row.collectedAt.toISOString(),
    registeredAt: row.registeredAt.toISOString(),
    endedAt: iso(row.endedAt),
    nextDueAt: iso(row.nextDueAt),
    light: worstLight(
      obligations.filter((o) => o.settledAt === null),
      explaining,
    ),
    flags: {
      urgent: state.urgent,
      accusation: state.accusation,
      identityHidden: state.identityHidden,
      returnPending: state.returnPending,
      withdrawn: state.withdrawn,
    },
    externalNumbers: row.externalNumbers,
    submitters: submitters.map((person) => {
      const rating = state.ratings.findLast((r) => r.submitterId === person.id)?.satisfaction
      return {
        id: person.id,
        ordinal: person.ordinal,
        ...maskSubmitter(person),
        anonymous: person.anonymous,
        identityHidden: person.identityHidden,
        isContactPerson: person.id === state.contactPersonId,
        withdrawn: state.submitters.some((s) => s.id === person.id && s.withdrawn),
        satisfaction: rating ? { code: rating, ...satisfactionNames[rating] } : null,
      }
    }),
    obligations: obligations.map((o) =>
      obligationView(o, explaining(o), { organization: names.organizations, recipient }),
    ),
    assignments: state.assignments.map((a) => ({
      id: a.id,
      unit: entity(names.organizations, a.unitId),
      assignedBy: entity(names.organizations, a.assignedBy),
      assignedAt: new Date(a.assignedAt).toISOString(),
      signedAt: iso(a.signedAt),
      endedAt: iso(a.endedAt),
      designated: a.designated,
    })),
    feedback: feedbackView(state, ({ kind, id: recipientId }) => recipient(kind, recipientId)),
    documents: texts
      .filter((text) => text.id !== row.contentId)
      .map(({ id: documentId, purpose, text, createdAt }) => ({
        id: documentId,
        purpose,
        text,
        createdAt: createdAt.toISOString(),
      })),
    research: state.research && {
      id: state.research.id,
      title: names.researches(state.research.id).zh,
      asMainRoute: state.research.asMainRoute,
      ended: state.research.ended,
    },
    allowedMoves: buttons.allowed,
    closedMoves: buttons.closed,
  }
}
