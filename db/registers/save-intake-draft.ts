import { and, count, eq, isNull } from 'drizzle-orm'
import { intakeDraftRefusals } from '../../workflows/rules/intake-draft-refusals.ts'
import { mostDrafts } from '../../workflows/rules/intake-drafts.ts'
import type { Refusal } from '../../workflows/rules/refusals.ts'
import type { Database, Transaction } from '../connect.ts'
import { draftFingerprints, type DraftPeople } from '../draft-fingerprints.ts'
import { intakeDraft } from '../schema/intake-draft.ts'

export interface DraftSave {
  readonly id: string
  readonly personId: string
  readonly postId: string
  /** The version it was changed from; 0: it is new. */
  readonly version: number
  readonly content: DraftPeople
  /** One save, one id: a repeat is answered as the first. */
  readonly commandId: string
  /** Epoch ms. */
  readonly now: number
}
type Saved = { readonly row: typeof intakeDraft.$inferSelect } | { readonly refusal: Refusal }

/** Keeps a draft as it stands now. Nothing is lost to a second window: who changed another version than the last is refused. */
export async function saveIntakeDraft(db: Database, save: DraftSave): Promise<Saved> {
  return db.transaction(async (tx) => {
    const [row] = await tx.select().from(intakeDraft).where(eq(intakeDraft.id, save.id)).for('update')
    if (!row) return save.version === 0 ? begin(tx, save) : { refusal: intakeDraftRefusals.ended() }
    if (row.personId !== save.personId) return { refusal: intakeDraftRefusals.changedElsewhere() }
    if (row.endedAt !== null) return { refusal: intakeDraftRefusals.ended() }
    if (row.commandId === save.commandId) return { row }
    if (row.version !== save.version) return { refusal: intakeDraftRefusals.changedElsewhere() }
    const [kept] = await tx.update(intakeDraft).set(asKept(save)).where(eq(intakeDraft.id, save.id)).returning()
    if (!kept) throw new Error(`draft ${save.id} was there and is not`)
    return { row: kept }
  })
}

const asKept = ({ content, version, commandId, postId, now }: DraftSave) => ({
  postId,
  content: JSON.stringify(content),
  phoneFingerprints: draftFingerprints(content),
  version: version + 1,
  commandId,
  touchedAt: new Date(now),
})

async function begin(tx: Transaction, save: DraftSave): Promise<Saved> {
  const { id, personId } = save
  const mine = and(eq(intakeDraft.personId, personId), isNull(intakeDraft.endedAt))
  const [held] = await tx.select({ many: count() }).from(intakeDraft).where(mine)
  if ((held?.many ?? 0) >= mostDrafts) return { refusal: intakeDraftRefusals.tooMany() }
  const [row] = await tx
    .insert(intakeDraft)
    .values({ id, personId, ...asKept(save) })
    .onConflictDoNothing()
    .returning()
  return row ? { row } : { refusal: intakeDraftRefusals.changedElsewhere() }
}
