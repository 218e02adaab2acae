import type { Reader } from '../connect.ts'
import { auditEvent } from '../schema/audit-event.ts'

export const auditActs = [
  'signedIn',
  'signInRefused',
  'signedOut',
  'passwordReset',
  'administratorMade',
  'contactShown',
  'payloadsDecoded',
] as const
export type AuditAct = (typeof auditActs)[number]

/** Writes who did what, for ever. `detail`: ids and addresses, never names, passwords or citizens' words. `at`: epoch ms. */
export async function recordAudit(
  db: Reader,
  row: { act: AuditAct; personId: string | null; subjectId?: string; detail?: Record<string, string>; at: number },
): Promise<void> {
  const { act, personId, subjectId = null, detail = {}, at } = row
  await db.insert(auditEvent).values({ act, personId, subjectId, detail, at: new Date(at) })
}
