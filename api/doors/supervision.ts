import type { Api } from '../api.ts'
import { listOfFigure } from '../routes/figures/list.ts'
import { showFigures } from '../routes/figures/show.ts'
import { beginFreezeOfFigures } from '../routes/frozen/begin.ts'
import { fixFrozenFigures } from '../routes/frozen/fix.ts'
import { listOfFrozenFigures } from '../routes/frozen/list.ts'
import { listOfFrozenFigure } from '../routes/frozen/open-number.ts'
import { remarkOnFrozenFigures } from '../routes/frozen/remark.ts'
import { showFrozenFigures } from '../routes/frozen/show.ts'
import { declineNoticeDrawn } from '../routes/notices/decline.ts'
import { listOfNotices } from '../routes/notices/list.ts'
import { receiveNoticeSent } from '../routes/notices/receive.ts'
import { showNotice } from '../routes/notices/show.ts'
import { signNoticeDrawn } from '../routes/notices/sign.ts'
import { explanationOfObligation } from '../routes/obligations/explanation.ts'
import { exportObligations } from '../routes/obligations/export.ts'
import { listOfObligations } from '../routes/obligations/list.ts'
import { listOfUrgings } from '../routes/urgings/list.ts'
import { sendUrgings } from '../routes/urgings/send.ts'

/** What is owed, what is late, and its figures. */
export function supervisionDoors(app: Api): void {
  // Obligations.
  listOfObligations(app)
  exportObligations(app)
  explanationOfObligation(app)

  // What is late, and its figures.
  listOfUrgings(app)
  sendUrgings(app)
  listOfNotices(app)
  showNotice(app)
  signNoticeDrawn(app)
  declineNoticeDrawn(app)
  receiveNoticeSent(app)
  showFigures(app)
  listOfFigure(app)
  beginFreezeOfFigures(app)
  listOfFrozenFigures(app)
  showFrozenFigures(app)
  listOfFrozenFigure(app)
  remarkOnFrozenFigures(app)
  fixFrozenFigures(app)
}
