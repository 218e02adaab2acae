import { eq, inArray, sql } from 'drizzle-orm'
import type { EventBody, SuggestionEvent, SuggestionState } from '../../workflows/rules/suggestion.ts'
import type { Transaction } from '../connect.ts'
import { contactSeal } from '../contact-seal.ts'
import { documentRow } from '../document-row.ts'
import { phoneFingerprint } from '../phone-fingerprint.ts'
import { document } from '../schema/document.ts'
import { submitter } from '../schema/submitter.ts'
import { suggestion } from '../schema/suggestion.ts'

type Corrected = Extract<EventBody, { kind: 'corrected' }>
type Added = Extract<EventBody, { kind: 'submitterAdded' }>

/** Does to the rows what the events say: the value that stood is kept as a document first. Persons' values never leave Postgres. */
export async function applyCorrections(
  tx: Transaction,
  { id, submitters }: SuggestionState,
  events: readonly SuggestionEvent[],
): Promise<void> {
  for (const event of events) {
    const { body } = event
    if (body.kind === 'corrected') await put(tx, id, body, event)
    if (body.kind === 'submitterAdded') await add(tx, id, body, submitters.length)
  }
}

async function put(tx: Transaction, id: string, { what, submitterId, from, to }: Corrected, event: SuggestionEvent) {
  switch (what) {
    case 'name':
    case 'phone':
    case 'address': {
      const [row] = await tx
        .select()
        .from(submitter)
        .where(eq(submitter.id, submitterId ?? ''))
      if (!row || from === null) throw new Error(`nobody to correct on ${id}`)
      await keepFormer(tx, { id: from, subjectId: id, text: row[what] }, event)
      const right = { ...row, [what]: await textOf(tx, to ?? '') }
      await tx
        .update(submitter)
        .set({ [what]: right[what], phoneFingerprint: phoneFingerprint(right) })
        .where(eq(submitter.id, row.id))
      return
    }
    case 'place':
      await tx
        .update(suggestion)
        .set({ placeId: to ?? '' })
        .where(eq(suggestion.id, id))
      return
    case 'category':
      await tx.update(suggestion).set({ categoryId: to }).where(eq(suggestion.id, id))
      return
    case 'channel':
      await tx
        .update(suggestion)
        .set({ channel: to as SuggestionState['channel'] })
        .where(eq(suggestion.id, id))
      return
    case 'collectedAt':
      await tx
        .update(suggestion)
        .set({ collectedAt: new Date(Number(to)) })
        .where(eq(suggestion.id, id))
  }
}

async function add(tx: Transaction, suggestionId: string, { submitter: person, valueId }: Added, ordinal: number) {
  const said = JSON.parse(await textOf(tx, valueId)) as { name: string; phone: string; address: string }
  const { id, anonymous, identityHidden } = person
  // He was among those told then: what the first named was told.
  const told = sql<number>`(select privacy_notice_version from submitter where suggestion_id = ${suggestionId} and ordinal = 1)`
  const added = { id, suggestionId, ordinal, anonymous, identityHidden, ...said }
  await tx.insert(submitter).values({ ...added, privacyNoticeVersion: told, phoneFingerprint: phoneFingerprint(added) })
  if (identityHidden) await tx.update(suggestion).set({ identityHidden }).where(eq(suggestion.id, suggestionId))
}

async function textOf(tx: Transaction, id: string): Promise<string> {
  const [row] = await tx
    .select({ text: document.text })
    .from(document)
    .where(inArray(document.id, [id]))
  if (!row) throw new Error(`document ${id} is missing`)
  return contactSeal().open(row.text)
}

async function keepFormer(
  tx: Transaction,
  kept: { id: string; subjectId: string; text: string },
  { actor, recordedAt }: SuggestionEvent,
) {
  const createdBy = actor.kind === 'official' ? actor.personId : null
  await tx
    .insert(document)
    .values(documentRow({ ...kept, purpose: 'formerValue', createdBy, createdAt: new Date(recordedAt) }))
}
