import { inArray, and, eq, or, sql, type Column } from 'drizzle-orm'
import { contactSeal } from '../contact-seal.ts'
import type { Database, Transaction } from '../connect.ts'
import { contactPurposes, documentRow } from '../document-row.ts'
import { draftFingerprints } from '../draft-fingerprints.ts'
import { phoneFingerprint } from '../phone-fingerprint.ts'
import { document } from '../schema/document.ts'
import { intakeDraft } from '../schema/intake-draft.ts'
import { submitter } from '../schema/submitter.ts'

const batch = 500

/**
 * Seals with the first key what lies under another one, or in clear from before there were keys: people, the values of corrections, and drafts.
 * As the owning role, for documents are never changed otherwise. May be broken off and repeated; while it runs programs read both.
 * Answers how many rows it changed.
 */
export async function resealContacts(db: Database): Promise<number> {
  const people = await inBatches(db, resealPeople)
  const documents = await inBatches(db, resealDocuments)
  return people + documents + (await inBatches(db, resealDrafts))
}

async function inBatches(db: Database, reseal: (tx: Transaction) => Promise<number>): Promise<number> {
  let changed = 0
  for (;;) {
    const some = await db.transaction(reseal)
    if (some === 0) return changed
    changed += some
  }
}

const isOld = (column: Column) => sql`(${column} <> '' and not starts_with(${column}, ${contactSeal().currentPrefix}))`

async function resealPeople(tx: Transaction): Promise<number> {
  const { name, phone, address } = submitter
  const people = await tx
    .select()
    .from(submitter)
    .where(or(isOld(name), isOld(phone), isOld(address)))
    .limit(batch)
    .for('update')
  for (const person of people)
    await tx
      .update(submitter)
      .set({
        name: person.name,
        phone: person.phone,
        address: person.address,
        phoneFingerprint: phoneFingerprint(person),
      })
      .where(eq(submitter.id, person.id))
  return people.length
}

async function resealDocuments(tx: Transaction): Promise<number> {
  const { id, purpose, text } = document
  const texts = await tx
    .select({ id, purpose, text })
    .from(document)
    .where(and(inArray(purpose, [...contactPurposes]), isOld(text)))
    .limit(batch)
    .for('update')
  for (const one of texts)
    await tx
      .update(document)
      .set(documentRow({ purpose: one.purpose, text: contactSeal().open(one.text) }))
      .where(eq(id, one.id))
  return texts.length
}

async function resealDrafts(tx: Transaction): Promise<number> {
  const { id, content } = intakeDraft
  const drafts = await tx.select().from(intakeDraft).where(isOld(content)).limit(batch).for('update')
  for (const draft of drafts)
    await tx
      .update(intakeDraft)
      .set({ content: draft.content, phoneFingerprints: draftFingerprints(JSON.parse(draft.content)) })
      .where(eq(id, draft.id))
  return drafts.length
}
