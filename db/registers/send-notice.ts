import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { noticeNumber } from '../../workflows/rules/notices.ts'
import type { Actor } from '../../workflows/rules/suggestion.ts'
import type { Transaction } from '../connect.ts'
import { stillLate } from '../queries/still-late.ts'
import { notice } from '../schema/notice.ts'
import { noticeMatter } from '../schema/notice-matter.ts'
import { outbox } from '../schema/outbox.ts'
import { research } from '../schema/research.ts'
import { suggestion } from '../schema/suggestion.ts'
import { drawSerial } from './draw-serial.ts'
import { recordAudit } from './record-audit.ts'

export type NoticeRow = typeof notice.$inferSelect

/**
 * Lets a signed notice out: everything it lists is asked once more under the lock of what it stands on, and what is no longer owed and late is
 * left out; with nothing left it is cancelled. Else it gets its number, and each suggestion and research a word for its ledger, all in the caller's
 * transaction. `now`: epoch ms.
 */
export async function sendNotice(tx: Transaction, signed: NoticeRow, now: number): Promise<NoticeRow> {
  const at = new Date(now)
  const listed = await tx
    .select()
    .from(noticeMatter)
    .where(eq(noticeMatter.noticeId, signed.id))
    .orderBy(asc(noticeMatter.position))
  await locked(
    suggestion,
    listed.flatMap(({ suggestionId }) => suggestionId ?? []),
  )
  await locked(
    research,
    listed.flatMap(({ researchId }) => researchId ?? []),
  )
  const owed = await askedAgain(listed.map(({ obligationId }) => obligationId))
  const left = listed.filter(({ obligationId }) => !owed.has(obligationId)).map(({ obligationId }) => obligationId)
  if (left.length > 0)
    await tx
      .update(noticeMatter)
      .set({ leftOutAt: at })
      .where(and(eq(noticeMatter.noticeId, signed.id), inArray(noticeMatter.obligationId, left)))
  const kept = listed.filter(({ obligationId }) => owed.has(obligationId))
  const sent =
    kept.length === 0
      ? await become({ state: 'cancelled', cancelledAt: at })
      : await become({ state: 'sent', sentAt: at, onDay: signed.onDay ?? dayOf(now), number: await number() })
  if (sent.number !== null) await tell(sent.number)
  const detail = {
    kind: sent.kind,
    number: sent.number,
    to: sent.toOrganizationId,
    matters: kept.length,
    leftOut: left.length,
  }
  const act = sent.state === 'cancelled' ? 'noticeCancelled' : 'noticeSent'
  await recordAudit(tx, { act, personId: signed.signedBy, subjectId: signed.id, detail, at: now })
  return sent

  async function locked(table: typeof suggestion | typeof research, ids: readonly string[]) {
    if (ids.length === 0) return
    await tx
      .select({ id: table.id })
      .from(table)
      .where(inArray(table.id, [...new Set(ids)]))
      .orderBy(asc(table.id))
      .for('update')
  }

  async function askedAgain(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const named = sql.join(
      ids.map((id) => sql`${id}`),
      sql`, `,
    )
    const { rows } = await tx.execute<{ id: string }>(sql`
      select o.id from obligation o
      where o.id in (${named}) and o.owed_by_organization_id = ${signed.toOrganizationId} and ${stillLate(now)}`)
    return new Set(rows.map(({ id }) => id))
  }

  async function become(change: Partial<NoticeRow>): Promise<NoticeRow> {
    const [row] = await tx.update(notice).set(change).where(eq(notice.id, signed.id)).returning()
    if (!row) throw new Error(`notice ${signed.id} is gone`)
    return row
  }

  async function number(): Promise<string> {
    const year = Number(dayOf(now).slice(0, 4))
    const of = { organizationId: signed.fromOrganizationId, kind: signed.kind, year }
    return noticeNumber(signed.kind, year, await drawSerial(tx, of))
  }

  /** One word for each suggestion and research, in the order of the paper: its ledger names the notice and what of it was listed. */
  async function tell(drawn: string) {
    const { signedBy, signedAs } = signed
    const actor: Actor =
      signedBy && signedAs ? { kind: 'official', personId: signedBy, post: signedAs } : { kind: 'clock' }
    const subjects = new Map(kept.map((one) => [one.suggestionId ?? one.researchId ?? '', one]))
    await tx.insert(outbox).values(
      [...subjects].map(([subjectId, { suggestionId, researchId }]) => {
        const obligationIds = kept
          .filter((one) => one.suggestionId === suggestionId && one.researchId === researchId)
          .map((one) => one.obligationId)
        const data = { noticeId: signed.id, kind: signed.kind, number: drawn, obligationIds }
        return {
          kind: researchId === null ? ('signalSuggestion' as const) : ('signalResearch' as const),
          subjectId,
          commandId: signed.id,
          payload: { id: signed.id, kind: 'noticeSent', actor, occurredAt: null, receivedAt: now, data },
          createdAt: at,
        }
      }),
    )
  }
}
