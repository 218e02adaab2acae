import type { Api } from './api.ts'
import { endSecondFactorOf } from './routes/accounts/end-second-factor.ts'
import { closeAccountOf } from './routes/accounts/close.ts'
import { reopenAccountOf } from './routes/accounts/reopen.ts'
import { openAccountOf } from './routes/accounts/open.ts'
import { resetPasswordOf } from './routes/accounts/reset-password.ts'
import { actsOfAudit } from './routes/audit/acts.ts'
import { exportAudit } from './routes/audit/export.ts'
import { listOfAudit } from './routes/audit/list.ts'
import { importCalendar } from './routes/calendars/import.ts'
import { listOfCalendars } from './routes/calendars/list.ts'
import { listOfHours } from './routes/calendars/office-hours.ts'
import { setCalendarDay } from './routes/calendars/set-day.ts'
import { setHours } from './routes/calendars/set-office-hours.ts'
import { showCalendarChange } from './routes/calendars/show-change.ts'
import { showCalendar } from './routes/calendars/show.ts'
import { decodePayloads } from './routes/codec/decode.ts'
import { mayDecodePayloads } from './routes/codec/may-decode.ts'
import { consolePage } from './routes/console/console-page.ts'
import { directoryOfCategories } from './routes/directories/categories.ts'
import { directoryOfDeputies } from './routes/directories/deputies.ts'
import { directoryOfOrganizations } from './routes/directories/organizations.ts'
import { directoryOfPlaces } from './routes/directories/places.ts'
import { directoryOfChannels } from './routes/directories/resolution-channels.ts'
import { directoryOfStations } from './routes/directories/stations.ts'
import { docsPage } from './routes/docs/docs-page.ts'
import { formOfMove } from './routes/docs/form-of-move.ts'
import { openapiDocument } from './routes/docs/openapi-document.ts'
import { discardDraft } from './routes/drafts/discard.ts'
import { listOfDrafts } from './routes/drafts/list.ts'
import { saveDraft } from './routes/drafts/save.ts'
import { listOfFigure } from './routes/figures/list.ts'
import { showFigures } from './routes/figures/show.ts'
import { listOfFiles } from './routes/files/list.ts'
import { openFile } from './routes/files/open.ts'
import { uploadFile } from './routes/files/upload.ts'
import { voidFile } from './routes/files/void.ts'
import { beginFreezeOfFigures } from './routes/frozen/begin.ts'
import { fixFrozenFigures } from './routes/frozen/fix.ts'
import { listOfFrozenFigures } from './routes/frozen/list.ts'
import { listOfFrozenFigure } from './routes/frozen/open-number.ts'
import { remarkOnFrozenFigures } from './routes/frozen/remark.ts'
import { showFrozenFigures } from './routes/frozen/show.ts'
import { live } from './routes/health/live.ts'
import { ready } from './routes/health/ready.ts'
import { readStatusByMachine } from './routes/intake/read-status.ts'
import { registerByMachine } from './routes/intake/register.ts'
import { leaveLink } from './routes/links/leave.ts'
import { moveOnLinkedTask } from './routes/links/move.ts'
import { openFileByLink } from './routes/links/open-file.ts'
import { openByLink } from './routes/links/open.ts'
import { showLinkedTask } from './routes/links/show.ts'
import { issueKeyToMachine } from './routes/machine-keys/issue.ts'
import { listOfMachineKeys } from './routes/machine-keys/list.ts'
import { revokeKeyOfMachine } from './routes/machine-keys/revoke.ts'
import { amendOpening } from './routes/mailbox-openings/amend.ts'
import { listOfOpenings } from './routes/mailbox-openings/list.ts'
import { missingOpenings } from './routes/mailbox-openings/missing.ts'
import { recordOpeningAtStation } from './routes/mailbox-openings/record.ts'
import { showOpening } from './routes/mailbox-openings/show.ts'
import { changeOwnPassword } from './routes/me/change-password.ts'
import { endOwnSession } from './routes/me/end-session.ts'
import { listOwnSessions } from './routes/me/list-sessions.ts'
import { showMe } from './routes/me/show-me.ts'
import { declineNoticeDrawn } from './routes/notices/decline.ts'
import { listOfNotices } from './routes/notices/list.ts'
import { receiveNoticeSent } from './routes/notices/receive.ts'
import { showNotice } from './routes/notices/show.ts'
import { signNoticeDrawn } from './routes/notices/sign.ts'
import { explanationOfObligation } from './routes/obligations/explanation.ts'
import { exportObligations } from './routes/obligations/export.ts'
import { listOfObligations } from './routes/obligations/list.ts'
import { retryOutboxRow } from './routes/operations/retry.ts'
import { showOperations } from './routes/operations/show.ts'
import { amendOrganizationByAdministrator } from './routes/organizations/amend.ts'
import { registerStationByAdministrator } from './routes/organizations/register-station.ts'
import { registerOrganizationByAdministrator } from './routes/organizations/register.ts'
import { showContactsOfCallList } from './routes/call-list/show-contacts.ts'
import { showCallList } from './routes/call-list/show.ts'
import { listOfPapers } from './routes/papers/list.ts'
import { endPostOf } from './routes/people/end-post.ts'
import { givePostTo } from './routes/people/give-post.ts'
import { answerRequestOfSubmitter } from './routes/personal-requests/answer.ts'
import { giveCopyToSubmitter } from './routes/personal-requests/copy.ts'
import { listOfPersonalRequests } from './routes/personal-requests/list.ts'
import { takeRequestOfSubmitter } from './routes/personal-requests/take.ts'
import { listOfPeople } from './routes/people/list.ts'
import { registerPersonByAdministrator } from './routes/people/register.ts'
import { showPerson } from './routes/people/show.ts'
import { amendPlaceByAdministrator } from './routes/places/amend.ts'
import { registerPlaceByAdministrator } from './routes/places/register.ts'
import { beginDraft } from './routes/policies/begin-draft.ts'
import { changeDraft } from './routes/policies/change-draft.ts'
import { listOfPolicies } from './routes/policies/list.ts'
import { moveOpenMatters } from './routes/policies/move.ts'
import { previewDraft } from './routes/policies/preview-draft.ts'
import { previewMove } from './routes/policies/preview-move.ts'
import { publishDraft } from './routes/policies/publish-draft.ts'
import { showDraft } from './routes/policies/show-draft.ts'
import { showMove } from './routes/policies/show-move.ts'
import { showPolicy } from './routes/policies/show.ts'
import { noticeOfStation } from './routes/public/notice-of-station.ts'
import { noticePage } from './routes/public/notice-page.ts'
import { showPrivacyNotice } from './routes/public/show-privacy-notice.ts'
import { keepNoticeDraft } from './routes/privacy-notices/keep-draft.ts'
import { listOfPrivacyNotices } from './routes/privacy-notices/list.ts'
import { publishNoticeDraft } from './routes/privacy-notices/publish-draft.ts'
import { showNoticeDraft } from './routes/privacy-notices/show-draft.ts'
import { lookUp } from './routes/public/look-up.ts'
import { rate } from './routes/public/rate.ts'
import { registerOnline } from './routes/public/register-online.ts'
import { supply } from './routes/public/supply.ts'
import { withdraw } from './routes/public/withdraw.ts'
import { amendAttendanceOf } from './routes/receptions/amend-attendance.ts'
import { attendReception } from './routes/receptions/attend.ts'
import { closeReceptionAtStation } from './routes/receptions/close.ts'
import { incompleteOfReception } from './routes/receptions/incomplete.ts'
import { listOfReceptions } from './routes/receptions/list.ts'
import { openReceptionAtStation } from './routes/receptions/open.ts'
import { showReception } from './routes/receptions/show.ts'
import { listOfPads } from './routes/slip-pads/list.ts'
import { printPadAtStation } from './routes/slip-pads/print.ts'
import { showPad } from './routes/slip-pads/show.ts'
import { voidSlipsOfPad } from './routes/slip-pads/void.ts'
import { listOfResearch } from './routes/research/list.ts'
import { moveOnResearch } from './routes/research/move.ts'
import { openResearch } from './routes/research/open.ts'
import { showResearch } from './routes/research/show.ts'
import { timelineOfResearch } from './routes/research/timeline.ts'
import { approveOnAppraisal } from './routes/appraisals/approve.ts'
import { decideOnAppraisal } from './routes/appraisals/decide.ts'
import { destroyOnAppraisal } from './routes/appraisals/destroy.ts'
import { listOfAppraisals } from './routes/appraisals/list.ts'
import { makeAppraisalOfCounty } from './routes/appraisals/make.ts'
import { showAppraisal } from './routes/appraisals/show.ts'
import { holdSuggestion } from './routes/retention/hold.ts'
import { liftHoldOfSuggestion } from './routes/retention/lift.ts'
import { listOfHolds } from './routes/retention/list-holds.ts'
import { listOfRetention } from './routes/retention/list.ts'
import { setRetentionOfCounty } from './routes/retention/set.ts'
import { beginSecondFactor } from './routes/second-factor/begin.ts'
import { confirmSecondFactor } from './routes/second-factor/confirm.ts'
import { endOwnSecondFactor } from './routes/second-factor/end.ts'
import { giveCode } from './routes/session/give-code.ts'
import { signIn } from './routes/session/sign-in.ts'
import { signOut } from './routes/session/sign-out.ts'
import { comparisonOfSuggestion } from './routes/suggestions/comparison.ts'
import { eventsOfCounts } from './routes/suggestions/count-events.ts'
import { countsOfSuggestions } from './routes/suggestions/counts.ts'
import { historyOfSuggestion } from './routes/suggestions/history.ts'
import { issueCode } from './routes/suggestions/issue-query-code.ts'
import { exportSuggestions } from './routes/suggestions/export.ts'
import { listOfSuggestions } from './routes/suggestions/list.ts'
import { moveOnSuggestion } from './routes/suggestions/move.ts'
import { recallEarlier } from './routes/suggestions/recall.ts'
import { registerAtStation } from './routes/suggestions/register.ts'
import { showContact } from './routes/suggestions/show-contact.ts'
import { showSuggestion } from './routes/suggestions/show.ts'
import { similarSuggestions } from './routes/suggestions/similar.ts'
import { timelineOfSuggestion } from './routes/suggestions/timeline.ts'
import { issueCodeOfLink } from './routes/unit-links/issue-code.ts'
import { issueLinkOfTask } from './routes/unit-links/issue.ts'
import { listOfLinks } from './routes/unit-links/list.ts'
import { revokeLinkOfTask } from './routes/unit-links/revoke.ts'
import { listOfUrgings } from './routes/urgings/list.ts'
import { sendUrgings } from './routes/urgings/send.ts'

/** Every door of Huiyin, in the order a newcomer meets them. */
export async function doors(app: Api): Promise<void> {
  // Everyone: the town's health, the papers and the desk's files.
  live(app)
  ready(app)
  openapiDocument(app)
  await docsPage(app)
  formOfMove(app)
  await consolePage(app)

  // Citizens, without an account.
  noticeOfStation(app)
  showPrivacyNotice(app)
  noticePage(app)
  registerOnline(app)
  lookUp(app)
  rate(app)
  supply(app)
  withdraw(app)

  // A unit without an account, by the link of one task.
  openByLink(app)
  leaveLink(app)
  showLinkedTask(app)
  moveOnLinkedTask(app)
  openFileByLink(app)

  // Another system of the county, by its key.
  registerByMachine(app)
  readStatusByMachine(app)

  // Staff: who am I.
  signIn(app)
  giveCode(app)
  signOut(app)
  showMe(app)
  changeOwnPassword(app)
  listOwnSessions(app)
  endOwnSession(app)
  beginSecondFactor(app)
  confirmSecondFactor(app)
  endOwnSecondFactor(app)

  // Suggestions.
  registerAtStation(app)
  listOfSuggestions(app)
  exportSuggestions(app)
  recallEarlier(app)
  similarSuggestions(app)
  countsOfSuggestions(app)
  eventsOfCounts(app)
  showSuggestion(app)
  showContact(app)
  issueCode(app)
  moveOnSuggestion(app)
  timelineOfSuggestion(app)
  historyOfSuggestion(app)
  comparisonOfSuggestion(app)

  // What was begun at the counter and not registered yet.
  listOfDrafts(app)
  saveDraft(app)
  discardDraft(app)

  // Links for units without an account.
  issueLinkOfTask(app)
  listOfLinks(app)
  issueCodeOfLink(app)
  revokeLinkOfTask(app)

  // Receptions.
  openReceptionAtStation(app)
  listOfReceptions(app)
  showReception(app)
  incompleteOfReception(app)
  attendReception(app)
  amendAttendanceOf(app)
  closeReceptionAtStation(app)

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

  // Research.
  openResearch(app)
  listOfPapers(app)
  listOfResearch(app)
  showResearch(app)
  moveOnResearch(app)
  timelineOfResearch(app)

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

  // Directories.
  directoryOfOrganizations(app)
  directoryOfStations(app)
  directoryOfDeputies(app)
  directoryOfChannels(app)
  directoryOfCategories(app)
  directoryOfPlaces(app)
  registerOrganizationByAdministrator(app)
  amendOrganizationByAdministrator(app)
  registerStationByAdministrator(app)
  registerPlaceByAdministrator(app)
  amendPlaceByAdministrator(app)

  // Working days and office hours.
  listOfCalendars(app)
  showCalendar(app)
  importCalendar(app)
  setCalendarDay(app)
  showCalendarChange(app)
  listOfHours(app)
  setHours(app)

  // Deadline policies.
  listOfPolicies(app)
  showPolicy(app)
  beginDraft(app)
  showDraft(app)
  changeDraft(app)
  previewDraft(app)
  publishDraft(app)
  previewMove(app)
  moveOpenMatters(app)
  showMove(app)

  // What citizens are told before their data are taken.
  listOfPrivacyNotices(app)
  showNoticeDraft(app)
  keepNoticeDraft(app)
  publishNoticeDraft(app)

  // People, their posts and accounts.
  listOfPeople(app)
  registerPersonByAdministrator(app)
  showPerson(app)
  givePostTo(app)
  endPostOf(app)
  openAccountOf(app)
  closeAccountOf(app)
  reopenAccountOf(app)
  resetPasswordOf(app)
  endSecondFactorOf(app)

  // Evidence, for the auditor.
  listOfAudit(app)
  actsOfAudit(app)
  exportAudit(app)

  // Those who keep it running: what stands still, and what Temporal holds.
  showOperations(app)
  retryOutboxRow(app)
  mayDecodePayloads(app)
  decodePayloads(app)

  // Keys of other systems.
  issueKeyToMachine(app)
  listOfMachineKeys(app)
  revokeKeyOfMachine(app)
}
