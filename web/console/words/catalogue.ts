import { auditPageWords } from './learned/audit.ts'
import { calendarWords } from './learned/calendars.ts'
import { callWords } from './learned/calls.ts'
import { catalogueWords } from './learned/catalogues.ts'
import { deputyImportWords } from './learned/deputy-import.ts'
import { deputyWords } from './learned/deputies.ts'
import { dutyWords } from './learned/duty.ts'
import { draftWords } from './learned/drafts.ts'
import { figureWords } from './learned/figures.ts'
import { firstWords } from './first-words.ts'
import { frozenWords } from './learned/frozen.ts'
import { identityWords } from './learned/identity.ts'
import { linkWords } from './learned/links.ts'
import { mailboxWords } from './learned/mailbox.ts'
import { machineKeyWords } from './learned/machine-keys.ts'
import { mineWords } from './learned/mine.ts'
import { noticeWords } from './learned/notices.ts'
import { operationsWords } from './learned/operations.ts'
import { organizationWords } from './learned/organizations.ts'
import { peopleWords } from './learned/people.ts'
import { policyWords } from './learned/policies.ts'
import { noticeVersionWords } from './learned/privacy-notices.ts'
import { registersWords } from './learned/registers.ts'
import { retentionWords } from './learned/retention.ts'
import { settingsWords } from './learned/settings.ts'
import { signingWords } from './learned/signing.ts'
import { slipWords } from './learned/slips.ts'
import { stepsWords } from './learned/steps.ts'
import { asReadWords } from './learned/as-read.ts'
import { townshipMapWords } from './learned/township-map.ts'
import { wordingWords } from './learned/wordings.ts'
import { togetherWords } from './learned/together.ts'

/** Everything the desk says, by key. A key without both languages does not compile. No page takes this: each learns its own. */
export const catalogue = {
  ...firstWords,
  ...auditPageWords,
  ...calendarWords,
  ...callWords,
  ...catalogueWords,
  ...wordingWords,
  ...asReadWords,
  ...deputyWords,
  ...deputyImportWords,
  ...draftWords,
  ...dutyWords,
  ...mineWords,
  ...linkWords,
  ...mailboxWords,
  ...figureWords,
  ...frozenWords,
  ...identityWords,
  ...operationsWords,
  ...registersWords,
  ...organizationWords,
  ...peopleWords,
  ...policyWords,
  ...machineKeyWords,
  ...noticeWords,
  ...noticeVersionWords,
  ...retentionWords,
  ...settingsWords,
  ...signingWords,
  ...slipWords,
  ...stepsWords,
  ...togetherWords,
  ...townshipMapWords,
}
export type WordKey = keyof typeof catalogue
