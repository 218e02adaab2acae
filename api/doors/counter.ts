import type { Api } from '../api.ts'
import { discardDraft } from '../routes/drafts/discard.ts'
import { listOfDrafts } from '../routes/drafts/list.ts'
import { saveDraft } from '../routes/drafts/save.ts'
import { changeDutyAtStation } from '../routes/duty-days/change.ts'
import { enterDutyAtStation } from '../routes/duty-days/enter.ts'
import { listOfDuty } from '../routes/duty-days/list.ts'
import { voidDutyAtStation } from '../routes/duty-days/void.ts'
import { amendOpening } from '../routes/mailbox-openings/amend.ts'
import { listOfOpenings } from '../routes/mailbox-openings/list.ts'
import { missingOpenings } from '../routes/mailbox-openings/missing.ts'
import { recordOpeningAtStation } from '../routes/mailbox-openings/record.ts'
import { showOpening } from '../routes/mailbox-openings/show.ts'
import { amendAttendanceOf } from '../routes/receptions/amend-attendance.ts'
import { attendReception } from '../routes/receptions/attend.ts'
import { closeReceptionAtStation } from '../routes/receptions/close.ts'
import { incompleteOfReception } from '../routes/receptions/incomplete.ts'
import { listOfReceptions } from '../routes/receptions/list.ts'
import { openReceptionAtStation } from '../routes/receptions/open.ts'
import { showReception } from '../routes/receptions/show.ts'
import { listOfPads } from '../routes/slip-pads/list.ts'
import { printPadAtStation } from '../routes/slip-pads/print.ts'
import { showPad } from '../routes/slip-pads/show.ts'
import { voidSlipsOfPad } from '../routes/slip-pads/void.ts'

/** At the counter: drafts, receptions, the duty roster, openings of the mailbox, slips. */
export function counterDoors(app: Api): void {
  // What was begun at the counter and not registered yet.
  listOfDrafts(app)
  saveDraft(app)
  discardDraft(app)

  // Receptions.
  openReceptionAtStation(app)
  listOfReceptions(app)
  showReception(app)
  incompleteOfReception(app)
  attendReception(app)
  amendAttendanceOf(app)
  closeReceptionAtStation(app)

  // Who sits when.
  enterDutyAtStation(app)
  listOfDuty(app)
  changeDutyAtStation(app)
  voidDutyAtStation(app)

  // Openings of the mailbox, whose letters are entered as a reception's people are.
  recordOpeningAtStation(app)
  listOfOpenings(app)
  missingOpenings(app)
  showOpening(app)
  amendOpening(app)

  // Pre-numbered slips, for days without power.
  printPadAtStation(app)
  listOfPads(app)
  showPad(app)
  voidSlipsOfPad(app)
}
