import type { Api } from '../api.ts'
import { approveOnAppraisal } from '../routes/appraisals/approve.ts'
import { decideOnAppraisal } from '../routes/appraisals/decide.ts'
import { destroyOnAppraisal } from '../routes/appraisals/destroy.ts'
import { listOfAppraisals } from '../routes/appraisals/list.ts'
import { makeAppraisalOfCounty } from '../routes/appraisals/make.ts'
import { showAppraisal } from '../routes/appraisals/show.ts'
import { showContactsOfCallList } from '../routes/call-list/show-contacts.ts'
import { showCallList } from '../routes/call-list/show.ts'
import { listOfFiles } from '../routes/files/list.ts'
import { openFile } from '../routes/files/open.ts'
import { uploadFile } from '../routes/files/upload.ts'
import { voidFile } from '../routes/files/void.ts'
import { answerRequestOfSubmitter } from '../routes/personal-requests/answer.ts'
import { giveCopyToSubmitter } from '../routes/personal-requests/copy.ts'
import { listOfPersonalRequests } from '../routes/personal-requests/list.ts'
import { takeRequestOfSubmitter } from '../routes/personal-requests/take.ts'
import { holdSuggestion } from '../routes/retention/hold.ts'
import { liftHoldOfSuggestion } from '../routes/retention/lift.ts'
import { listOfHolds } from '../routes/retention/list-holds.ts'
import { listOfRetention } from '../routes/retention/list.ts'
import { setRetentionOfCounty } from '../routes/retention/set.ts'

/** What hangs on a suggestion: files, tellings, requests about personal data, and how long it is kept. */
export function recordsDoors(app: Api): void {
  // Photos and documents of a suggestion.
  listOfFiles(app)
  uploadFile(app)
  openFile(app)
  voidFile(app)

  // Who is to be told what.
  showCallList(app)
  showContactsOfCallList(app)

  // What submitters ask about their own data.
  takeRequestOfSubmitter(app)
  listOfPersonalRequests(app)
  answerRequestOfSubmitter(app)
  giveCopyToSubmitter(app)

  // How long records are kept, and how they end.
  listOfRetention(app)
  setRetentionOfCounty(app)
  holdSuggestion(app)
  liftHoldOfSuggestion(app)
  listOfHolds(app)
  makeAppraisalOfCounty(app)
  listOfAppraisals(app)
  showAppraisal(app)
  decideOnAppraisal(app)
  approveOnAppraisal(app)
  destroyOnAppraisal(app)
}
