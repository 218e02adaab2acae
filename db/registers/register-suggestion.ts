import { eq } from 'drizzle-orm'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { decide } from '../../workflows/rules/decide.ts'
import { refusals, type Refusal } from '../../workflows/rules/refusals.ts'
import { register } from '../../workflows/rules/register.ts'
import type { Actor, Channel, Command, FeedbackMode, SuggestionState } from '../../workflows/rules/suggestion.ts'
import { hashOf } from '../canonical-json.ts'
import { appendEvents } from '../commands/append-events.ts'
import { numberBySlip } from '../commands/number-by-slip.ts'
import { numberSuggestion, type KeptAnswer } from '../commands/number-suggestion.ts'
import { writeObligations } from '../commands/obligation-rows.ts'
import { suggestionColumns } from '../commands/suggestion-columns.ts'
import type { Database, Transaction } from '../connect.ts'
import { newId } from '../new-id.ts'
import { currentPolicy } from '../queries/current-policy.ts'
import { factsFor } from '../queries/facts-for.ts'
import { loadContext } from '../queries/load-context.ts'
import { privacyNoticeInForce } from '../queries/privacy-notice-in-force.ts'
import { queryCodeOf } from '../query-code.ts'
import { intakeKey } from '../schema/intake-key.ts'
import { liaisonStation } from '../schema/liaison-station.ts'
import { outbox } from '../schema/outbox.ts'
import { suggestion } from '../schema/suggestion.ts'
import { phoneFingerprint } from '../phone-fingerprint.ts'
import { submitter } from '../schema/submitter.ts'
import { endIntakeDraft } from './end-intake-draft.ts'
import { keepDocument } from './keep-document.ts'
import { takeSlip } from './take-slip.ts'

export interface SuggestionRequest {
  readonly stationId: string
  readonly channel: Channel
  /** The reception it is heard in, of this station; null: none. */
  readonly receptionId: string | null
  readonly title: string
  readonly text: string
  readonly categoryId: string | null
  readonly placeId: string | null
  /** When it was handed over, epoch ms; null: now. */
  readonly collectedAt: number | null
  readonly submitters: readonly {
    readonly name: string
    readonly phone: string
    readonly address: string
    readonly anonymous: boolean
    readonly identityHidden: boolean
  }[]
  /** Which privacy notice was shown; left out: the one in force on the day it was handed over. */
  readonly privacyNoticeVersion?: number | undefined
  /** Index of the one told for all on a joint letter. */
  readonly contactPerson: number | null
  readonly deputyId: string | null
  readonly urgent: boolean
  readonly accusation: boolean
  readonly accusedIds: readonly string[]
  readonly externalNumbers: Readonly<Record<string, string>>
  readonly onTheSpot:
    | null
    | {
        readonly move: 'answer'
        readonly text: string
        readonly reason: string
        readonly mode: FeedbackMode
        readonly answeredBy: string | null
      }
    | {
        readonly move: 'explain'
        readonly text: string
        readonly reason: string
        readonly mode: FeedbackMode
        readonly channelId: string
      }
  /** The pre-numbered slip it was written on, whose number and code it keeps. */
  readonly slipNumber?: string | null
  /** The draft it was written in, which ends with it. */
  readonly draftId?: string | null
  /** The matter it joins in the same act; never beside an answer on the spot. */
  readonly joinTo: null | { readonly leadId: string; readonly reason: string }
}
export interface IntakeAnswer {
  readonly id: string
  readonly receiptNumber: string
  readonly queryCode: string
  readonly stage: string
  readonly submitters: readonly { readonly id: string; readonly queryCode: string }[]
}
export type IntakeOutcome =
  | { readonly refusal: Refusal }
  | { readonly answer: IntakeAnswer; readonly repeated: boolean }

/**
 * Intake: one transaction writes the suggestion, its people, event 1 with its obligations, an answer or redirection given on
 * the spot or its joining another, and the outbox row that starts its life. The same key and body give the same answer for ever; the same key with another
 * body is refused. Works while Temporal is down. `now`: epoch ms.
 */
export async function registerSuggestion(
  db: Database,
  request: SuggestionRequest,
  by: {
    actor: Actor
    personId: string | null
    key: string
    body: unknown
    now: number
    querySecret: string
    /** Written in the same transaction, once. */
    beside?: (tx: Transaction, suggestionId: string) => Promise<void>
  },
): Promise<IntakeOutcome> {
  const keyHash = hashOf(by.personId, by.key)
  const bodyHash = hashOf(by.body)
  const known = await repeated(db, keyHash, bodyHash, by.querySecret)
  if (known) return known
  try {
    return await db.transaction((tx) => write(tx, request, { ...by, keyHash, bodyHash }))
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal }
    // Two requests with one key at once: the slower one finds the other's answer.
    const winner = isDuplicate(error) ? await repeated(db, keyHash, bodyHash, by.querySecret) : null
    if (winner) return winner
    throw error
  }
}

/** Carries a refusal out of the transaction, so that nothing of it stays. */
class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

const isDuplicate = (error: unknown): boolean => {
  const cause = error instanceof Error && error.cause ? error.cause : error
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === '23505'
}

async function repeated(
  db: Database,
  keyHash: string,
  bodyHash: string,
  secret: string,
): Promise<IntakeOutcome | null> {
  const [row] = await db.select().from(intakeKey).where(eq(intakeKey.keyHash, keyHash))
  if (!row) return null
  if (row.bodyHash !== bodyHash) return { refusal: refusals.keyReused() }
  return { answer: answerOf(row.suggestionId, row.answer as KeptAnswer, secret), repeated: true }
}

function answerOf(id: string, kept: KeptAnswer, secret: string): IntakeAnswer {
  const seedOf = (submitterId: string, n: number) => (n === 0 ? (kept.slipSeed ?? submitterId) : submitterId)
  const submitters = kept.submitterIds.map((submitterId, n) => ({
    id: submitterId,
    queryCode: queryCodeOf(secret, seedOf(submitterId, n)),
  }))
  return {
    id,
    receiptNumber: kept.receiptNumber,
    queryCode: submitters[0]?.queryCode ?? '',
    stage: kept.stage,
    submitters,
  }
}

async function write(
  tx: Transaction,
  request: SuggestionRequest,
  by: Parameters<typeof registerSuggestion>[2] & { keyHash: string; bodyHash: string },
): Promise<IntakeOutcome> {
  const { now } = by
  const [station] = await tx.select().from(liaisonStation).where(eq(liaisonStation.id, request.stationId))
  if (!station) throw new Refused(refusals.notFound())
  const id = newId('sug', now)
  const commandId = `intake-${by.keyHash}`
  const people = request.submitters.map((person, n) => ({ ...person, id: newId('sbm', now), ordinal: n + 1 }))
  // Who hands it in himself has no id before this moment: he is the first named.
  const actor: Actor = by.actor.kind === 'submitter' ? { ...by.actor, submitterId: people[0]?.id ?? '' } : by.actor
  const policy = await currentPolicy(tx, station.countyId, dayOf(now))
  const context = await loadContext(tx, {
    policyId: policy.id,
    policyVersion: policy.version,
    countyOfficeId: station.countyOfficeId,
    now,
    facts: {},
  })

  const registered = register(
    {
      id,
      channel: request.channel,
      stationId: station.id,
      townshipOfficeId: station.townshipOfficeId,
      countyOfficeId: station.countyOfficeId,
      cityOfficeId: station.cityOfficeId,
      townshipId: station.townshipId,
      countyId: station.countyId,
      collectedAt: request.collectedAt ?? now,
      submitters: people.map(({ id: personId, anonymous, identityHidden }) => ({
        id: personId,
        anonymous,
        identityHidden,
        withdrawn: false,
      })),
      contactPersonId: request.contactPerson === null ? null : (people[request.contactPerson]?.id ?? null),
      deputyId: request.deputyId,
      urgent: request.urgent,
      accusation: request.accusation,
      accusedIds: request.accusedIds,
      identityHidden: people.some((p) => p.identityHidden),
      policyId: policy.id,
      policyVersion: policy.version,
    },
    actor,
    commandId,
    context,
  )
  const texts = { subjectId: id, createdBy: by.personId, now }
  const contentId = newId('doc', now)
  const spot = await inTheSameAct(tx, request, registered.state, { ...by, commandId, texts })
  const state = spot?.state ?? registered.state
  const events = [registered.event, ...(spot?.events ?? [])]

  const row = {
    id,
    // Its number comes last: the counter's row is locked from then to the commit, and a whole station waits for it.
    receiptNumber: id,
    placeId: request.placeId ?? station.townshipId,
    deputyId: request.deputyId,
    categoryId: request.categoryId,
    contentId,
    channel: request.channel,
    receptionId: request.receptionId,
    urgent: request.urgent,
    identityHidden: state.identityHidden,
    collectedAt: new Date(state.collectedAt),
    registeredAt: new Date(now),
    externalNumbers: { ...request.externalNumbers },
    ...suggestionColumns(state, now),
  }
  const start = { kind: 'startSuggestion', subjectId: id, payload: {}, createdAt: new Date(now) } as const
  await keepDocument(tx, { ...texts, id: contentId, purpose: 'content', title: request.title, text: request.text })
  await tx.insert(suggestion).values(row)
  const slip = await slipOf(tx, request, { stationId: station.id, suggestionId: id, now })
  const privacyNoticeVersion =
    request.privacyNoticeVersion ?? privacyNoticeInForce(station.countyId, dayOf(state.collectedAt))
  await tx.insert(submitter).values(
    people.map((person, n) => ({
      ...person,
      codeSeed: n === 0 && slip ? slip.codeSeed : '',
      suggestionId: id,
      privacyNoticeVersion,
      phoneFingerprint: phoneFingerprint(person),
    })),
  )
  await appendEvents(tx, id, events)
  await writeObligations(tx, { kind: 'suggestion', id, offices: state }, events)
  await tx.insert(outbox).values(start)
  await by.beside?.(tx, id)
  if (request.draftId != null && by.personId !== null)
    await endIntakeDraft(tx, { id: request.draftId, personId: by.personId, now })
  const submitterIds = people.map((person) => person.id)
  const numbered = { ...by, id, stage: state.stage, submitterIds }
  const kept = slip ? await numberBySlip(tx, slip, numbered) : await numberSuggestion(tx, station, numbered)
  return { answer: answerOf(id, kept, by.querySecret), repeated: false }
}

/** The slip it was written on, taken for it; null where it was written on none. */
async function slipOf(
  tx: Transaction,
  { slipNumber = null, collectedAt }: SuggestionRequest,
  of: { stationId: string; suggestionId: string; now: number },
) {
  if (slipNumber === null) return null
  const taken = await takeSlip(tx, { ...of, number: slipNumber, collectedAt: collectedAt ?? of.now })
  if ('refusal' in taken) throw new Refused(taken.refusal)
  return { ...taken, receiptNumber: slipNumber }
}

/** An answer, a redirection or a joining in the same sitting, judged by the same law as any later move. */
async function inTheSameAct(
  tx: Transaction,
  request: SuggestionRequest,
  state: SuggestionState,
  by: { actor: Actor; commandId: string; now: number; texts: Texts },
) {
  const said = await saidOf(tx, request, by.texts)
  if (said === null) return null
  const command = { id: by.commandId, actor: by.actor, occurredAt: null, receivedAt: by.now, ...said } as Command
  const facts = await factsFor(tx, command, state, { lock: true })
  const { policyId, policyVersion, countyOfficeId } = state
  const context = await loadContext(tx, { policyId, policyVersion, countyOfficeId, now: by.now, facts })
  const decision = decide(state, command, context)
  if (decision.refusal) throw new Refused(decision.refusal)
  return decision
}

interface Texts {
  readonly subjectId: string
  readonly createdBy: string | null
  readonly now: number
}

/** What is done beside the registration, its texts kept. */
async function saidOf(
  tx: Transaction,
  { onTheSpot: act, joinTo }: Pick<SuggestionRequest, 'onTheSpot' | 'joinTo'>,
  texts: Texts,
): Promise<Pick<Command, 'kind' | 'data'> | null> {
  const because = (text: string) => keepDocument(tx, { ...texts, purpose: 'reason', text })
  if (joinTo !== null) return { kind: 'join', data: { leadId: joinTo.leadId, reasonId: await because(joinTo.reason) } }
  if (act === null) return null
  const documentId = await keepDocument(tx, { ...texts, purpose: act.move, text: act.text })
  const reasonId = await because(act.reason)
  const told = { mode: act.mode, recipients: null }
  return act.move === 'answer'
    ? { kind: 'answer', data: { documentId, answeredBy: act.answeredBy, told, reasonId } }
    : { kind: 'explain', data: { documentId, channelId: act.channelId, told, reasonId } }
}
