import type { Api } from '../api.ts'
import { readStatusByMachine } from '../routes/intake/read-status.ts'
import { registerByMachine } from '../routes/intake/register.ts'
import { leaveLink } from '../routes/links/leave.ts'
import { moveOnLinkedTask } from '../routes/links/move.ts'
import { openFileByLink } from '../routes/links/open-file.ts'
import { openByLink } from '../routes/links/open.ts'
import { showLinkedTask } from '../routes/links/show.ts'
import { lookUp } from '../routes/public/look-up.ts'
import { noticeOfStation } from '../routes/public/notice-of-station.ts'
import { noticePage } from '../routes/public/notice-page.ts'
import { pageStyle } from '../routes/public/page-style.ts'
import { rate } from '../routes/public/rate.ts'
import { receiptPage } from '../routes/public/receipt-page.ts'
import { registerOnline } from '../routes/public/register-online.ts'
import { showPrivacyNotice } from '../routes/public/show-privacy-notice.ts'
import { supply } from '../routes/public/supply.ts'
import { withdraw } from '../routes/public/withdraw.ts'

/** For those without an account: citizens, a unit by its link, another system by its key. */
export async function withoutAccountDoors(app: Api): Promise<void> {
  // Citizens, without an account.
  noticeOfStation(app)
  showPrivacyNotice(app)
  noticePage(app)
  registerOnline(app)
  lookUp(app)
  rate(app)
  supply(app)
  withdraw(app)
  await pageStyle(app)
  await receiptPage(app)

  // A unit without an account, by the link of one task.
  openByLink(app)
  leaveLink(app)
  showLinkedTask(app)
  moveOnLinkedTask(app)
  openFileByLink(app)

  // Another system of the county, by its key.
  registerByMachine(app)
  readStatusByMachine(app)
}
