import type { Reader } from '../connect.ts'
import { auditEvent } from '../schema/audit-event.ts'

export const auditActs = [
  'signedIn',
  'signInRefused',
  'signedOut',
  'passwordReset',
  'passwordChanged',
  'secondFactorSet',
  'secondFactorEnded',
  'sessionEnded',
  'administratorMade',
  'personRegistered',
  'postGiven',
  'postEnded',
  'accountOpened',
  'accountClosed',
  'accountReopened',
  'identityLinked',
  'identityUnlinked',
  'organizationRegistered',
  'organizationAmended',
  'stationRegistered',
  'placeRegistered',
  'placeAmended',
  'mandateRegistered',
  'mandateEnded',
  'deputyEnrolled',
  'deputiesImported',
  'contactShown',
  'phoneRecalled',
  'personalRequestTaken',
  'personalRequestAnswered',
  'personalCopyGiven',
  'personalDataErased',
  'retentionSet',
  'holdPlaced',
  'holdLifted',
  'appraisalMade',
  'appraisalDecided',
  'destructionApproved',
  'matterDestroyed',
  'matterNotDestroyed',
  'queryCodeIssued',
  'noticeSent',
  'figuresFrozen',
  'figuresFixed',
  'noticeReceived',
  'noticeCancelled',
  'noticeDeclined',
  'payloadsDecoded',
  'calendarPublished',
  'officeHoursSet',
  'privacyNoticeDrafted',
  'privacyNoticePublished',
  'policyDrafted',
  'policyDraftChanged',
  'policyPublished',
  'mattersMovedToPolicy',
  'rebuiltFromLedger',
  'outboxRetried',
  'reconciled',
  'auditExported',
  'listExported',
  'fileKept',
  'fileOpened',
  'fileVoided',
  'linkIssued',
  'linkCodeIssued',
  'linkOpened',
  'linkRefused',
  'linkActed',
  'linkLeft',
  'linkRevoked',
  'machineKeyIssued',
  'machineKeyRevoked',
  'machineKeyUsed',
  'machineKeyRefused',
] as const
export type AuditAct = (typeof auditActs)[number]

/** Writes who did what, for ever. `detail`: ids, addresses and settings before and after, never names, passwords or citizens' words. `at`: epoch ms. */
export async function recordAudit(
  db: Reader,
  row: {
    act: AuditAct
    personId: string | null
    subjectId?: string
    detail?: Readonly<Record<string, unknown>>
    at: number
  },
): Promise<void> {
  const { act, personId, subjectId = null, detail = {}, at } = row
  await db.insert(auditEvent).values({ act, personId, subjectId, detail, at: new Date(at) })
}
