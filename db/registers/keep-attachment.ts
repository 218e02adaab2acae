import { eq, sql } from 'drizzle-orm'
import type { Database } from '../connect.ts'
import { attachmentsAtMost } from '../../workflows/rules/attachments.ts'
import { attachment } from '../schema/attachment.ts'
import { recordAudit } from './record-audit.ts'

/** Enters a file that lies on disk; the same id again changes nothing. False: the suggestion has as many as it may. */
export async function keepAttachment(
  db: Database,
  file: Omit<typeof attachment.$inferInsert, 'voidedAt' | 'voidedBy' | 'voidReasonId'>,
): Promise<boolean> {
  const { id, suggestionId, keptBy: personId, keptAt } = file
  return db.transaction(async (tx) => {
    // Two uploads at once would both find room for one.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`attachment/${suggestionId}`}, 0))`)
    const rows = await tx
      .select({ id: attachment.id })
      .from(attachment)
      .where(eq(attachment.suggestionId, suggestionId))
    if (rows.some((row) => row.id === id)) return true
    if (rows.length >= attachmentsAtMost) return false
    await tx.insert(attachment).values(file)
    const detail = { suggestionId, type: file.type, sha256: file.sha256 }
    await recordAudit(tx, { act: 'fileKept', personId, subjectId: id, detail, at: keptAt.getTime() })
    return true
  })
}
