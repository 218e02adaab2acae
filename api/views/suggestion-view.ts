import type { z } from 'zod'
import type { Reader } from '../../db/connect.ts'
import { channelsOf } from '../../db/queries/channels-of.ts'
import { explainingOf } from '../../db/queries/explaining-of.ts'
import type { LoadedSuggestion } from '../../db/queries/load-suggestion.ts'
import { namesOf } from '../../db/queries/names-of.ts'
import { obligationsOf } from '../../db/queries/obligations-of.ts'
import { submittersOf } from '../../db/queries/submitters-of.ts'
import { suggestionLedger } from '../../db/queries/suggestion-ledger.ts'
import { textsOf } from '../../db/queries/texts-of.ts'
import { underSupervision } from '../../db/queries/under-supervision.ts'
import { leadOf } from '../../workflows/rules/joined.ts'
import { isExtensionPending, isPaused, isReturnPending } from '../../workflows/rules/flags.ts'
import { mayIssueLink } from '../../workflows/rules/links.ts'
import { mayTakeRequest } from '../../workflows/rules/personal-requests.ts'
import { stageNames } from '../../workflows/rules/refusals.ts'
import type { Post, Voided } from '../../workflows/rules/suggestion.ts'
import {
  channelNames,
  partNames,
  routeNames,
  satisfactionNames,
  underSupervisionName,
  voidReasonNames,
} from '../../workflows/rules/words.ts'
import { withDrafters } from '../moves/with-drafters.ts'
import { nothingToTell, toTellAfter } from '../content-to-tell.ts'
import { authorsOf } from './authors-of.ts'
import { contentSource } from './content-source.ts'
import { contentView } from './content-view.ts'
import { documentIdsIn } from './document-ids-in.ts'
import { draftingView } from './drafting-view.ts'
import { feedbackView } from './feedback-view.ts'
import { holderView } from './holder-view.ts'
import { maskSubmitter } from './mask.ts'
import { movesView } from './moves-view.ts'
import { submitterByPlace } from './naming.ts'
import { obligationView } from './obligation-view.ts'
import { relatedView } from './related-view.ts'
import type { suggestionShape } from './suggestion-shape.ts'
import { worstLight } from './worst-light.ts'

const voidView = (entry: Voided | null | undefined) =>
  entry ? { code: entry.because, ...voidReasonNames[entry.because] } : null
const iso = (at: Date | number | null): string | null => (at === null ? null : new Date(at).toISOString())

/** Everything about one suggestion for one reader, who may see it: masked people, his own buttons. `now`: epoch ms. */
export async function suggestionView(
  db: Reader,
  { row, state }: LoadedSuggestion,
  { personId, posts, now }: { personId: string; posts: readonly Post[]; now: number },
): Promise<z.input<typeof suggestionShape>> {
  const [submitters, obligations, ledger, supervised] = await Promise.all([
    submittersOf(db, row.id),
    obligationsOf(db, [row.id], { openOnly: false }),
    suggestionLedger(db, row.id),
    underSupervision(db, [row.id], now),
  ])
  const kept = documentIdsIn(ledger)
  const authors = authorsOf(ledger, state)
  const toTell = ledger.reduce((before, event) => toTellAfter(before, event.body), nothingToTell).content
  const buttons = movesView(personId, posts, state)
  const [texts, names, explaining, related, channels, drafting, allowedMoves] = await Promise.all([
    textsOf(db, [row.contentId, ...kept]),
    namesOf(db, {
      organizations: [
        row.stationId,
        row.holderOrganizationId,
        ...obligations.map((o) => o.owedByOrganizationId),
        ...state.assignments.flatMap((a) => [a.unitId, a.assignedBy]),
        ...[...authors.values()].flatMap((a) => [a.by, a.enteredBy]),
      ],
      people: [state.deputyId],
      places: [row.placeId],
      researches: [state.research?.id],
    }),
    explainingOf(db, obligations, now),
    relatedView(db, state, { personId, posts }),
    channelsOf(
      db,
      [...toTell.values()].flatMap(({ channelId }) => channelId ?? []),
    ),
    draftingView(db, { suggestionId: row.id, posts, ledger }),
    withDrafters(db, buttons.allowed, { posts, state, now }),
  ])
  const said = contentSource(texts, channels)
  const content = texts.find((text) => text.id === row.contentId)
  const byPlace = submitterByPlace(state)
  const recipient = (kind: string, recipientId: string) =>
    kind === 'deputy' ? names.people(recipientId) : byPlace(recipientId)
  const entity = (of: (id: string) => { zh: string; en: string }, key: string) => ({ id: key, name: of(key) })
  const body = (id: string | null | undefined) => (id == null ? null : entity(names.organizations, id))

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
    holder: holderView(row, names),
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
      returnPending: isReturnPending(state),
      paused: isPaused(state),
      extensionPending: isExtensionPending(state),
      withdrawn: state.withdrawn,
      joined: leadOf(state) !== null,
      supervised: supervised.has(row.id) ? { code: 'supervised', ...underSupervisionName } : null,
      voiding: voidView(state.voiding),
      voided: voidView(state.voided),
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
        erased: person.erasedAt !== null,
        privacyNoticeVersion: person.privacyNoticeVersion,
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
      part: { code: a.part, ...partNames[a.part] },
      resultAt: iso(a.resultAt),
      acceptedAt: iso(a.acceptedAt),
      designated: a.designated,
      returnPending: a.returnPending,
      extensionPending: a.extensionAsked !== null,
      commitmentDate: a.commitmentDate,
    })),
    feedback: feedbackView(
      state,
      ({ kind, id: recipientId }) => recipient(kind, recipientId),
      (kind) => contentView(toTell.get(kind) ?? { documentIds: [], channelId: null }, said),
    ),
    documents: texts
      .filter((text) => text.id !== row.contentId)
      .map(({ id: documentId, purpose, text, createdAt }) => ({
        id: documentId,
        purpose,
        text,
        createdAt: createdAt.toISOString(),
        by: body(authors.get(documentId)?.by),
        enteredBy: body(authors.get(documentId)?.enteredBy),
      })),
    research: state.research && {
      id: state.research.id,
      title: names.researches(state.research.id).zh,
      asMainRoute: state.research.asMainRoute,
      ended: state.research.ended,
    },
    related,
    ...drafting,
    allowedMoves,
    closedMoves: buttons.closed,
    mayGiveLinks: posts.some((post) => mayIssueLink(personId, post, state)),
    mayTakeRequests: posts.some((post) => mayTakeRequest(post, state)),
  }
}
