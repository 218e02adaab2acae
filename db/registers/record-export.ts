import type { Database } from '../connect.ts'
import { keepDocument } from './keep-document.ts'
import { recordAudit, type AuditAct } from './record-audit.ts'

/** Writes who took a list out of the house, which one and why, before he gets it. `now`: epoch ms. */
export async function recordExport(
  db: Database,
  of: {
    act: Extract<AuditAct, 'auditExported' | 'listExported'>
    personId: string
    reason: string
    detail: Readonly<Record<string, unknown>>
    now: number
  },
): Promise<void> {
  const { act, personId, reason: text, detail, now } = of
  await db.transaction(async (tx) => {
    const reasonId = await keepDocument(tx, { subjectId: 'audit', purpose: 'reason', text, createdBy: personId, now })
    await recordAudit(tx, { act, personId, detail: { ...detail, reasonId }, at: now })
  })
}
