import type { Api } from '../api.ts'
import { closeAccountOf } from '../routes/accounts/close.ts'
import { endSecondFactorOf } from '../routes/accounts/end-second-factor.ts'
import { linkIdentityOf } from '../routes/accounts/link-identity.ts'
import { openAccountOf } from '../routes/accounts/open.ts'
import { reopenAccountOf } from '../routes/accounts/reopen.ts'
import { resetPasswordOf } from '../routes/accounts/reset-password.ts'
import { unlinkIdentityOf } from '../routes/accounts/unlink-identity.ts'
import { importCalendar } from '../routes/calendars/import.ts'
import { listOfCalendars } from '../routes/calendars/list.ts'
import { listOfHours } from '../routes/calendars/office-hours.ts'
import { setCalendarDay } from '../routes/calendars/set-day.ts'
import { setHours } from '../routes/calendars/set-office-hours.ts'
import { showCalendarChange } from '../routes/calendars/show-change.ts'
import { showCalendar } from '../routes/calendars/show.ts'
import { amendCategoryByAdministrator } from '../routes/categories/amend.ts'
import { orderCategoriesByAdministrator } from '../routes/categories/order.ts'
import { registerCategoryByAdministrator } from '../routes/categories/register.ts'
import { importDeputies } from '../routes/deputies/import.ts'
import { registerMandateOf } from '../routes/deputies/register-mandate.ts'
import { registerDeputyByAdministrator } from '../routes/deputies/register.ts'
import { showDeputy } from '../routes/deputies/show.ts'
import { templateOfDeputies } from '../routes/deputies/template.ts'
import { directoryOfCategories } from '../routes/directories/categories.ts'
import { directoryOfDeputies } from '../routes/directories/deputies.ts'
import { directoryOfOrganizations } from '../routes/directories/organizations.ts'
import { directoryOfPlaces } from '../routes/directories/places.ts'
import { directoryOfChannels } from '../routes/directories/resolution-channels.ts'
import { directoryOfStations } from '../routes/directories/stations.ts'
import { endMandateOf } from '../routes/mandates/end.ts'
import { enrolMandateOf } from '../routes/mandates/enrol.ts'
import { listOfMandates } from '../routes/mandates/list.ts'
import { listOfOfficeSettings } from '../routes/office-settings/list.ts'
import { setSettingOfOffice } from '../routes/office-settings/set.ts'
import { amendOrganizationByAdministrator } from '../routes/organizations/amend.ts'
import { registerStationByAdministrator } from '../routes/organizations/register-station.ts'
import { registerOrganizationByAdministrator } from '../routes/organizations/register.ts'
import { endPostOf } from '../routes/people/end-post.ts'
import { givePostTo } from '../routes/people/give-post.ts'
import { listOfPeople } from '../routes/people/list.ts'
import { registerPersonByAdministrator } from '../routes/people/register.ts'
import { showPerson } from '../routes/people/show.ts'
import { amendPlaceByAdministrator } from '../routes/places/amend.ts'
import { registerPlaceByAdministrator } from '../routes/places/register.ts'
import { beginDraft } from '../routes/policies/begin-draft.ts'
import { changeDraft } from '../routes/policies/change-draft.ts'
import { listOfPolicies } from '../routes/policies/list.ts'
import { moveOpenMatters } from '../routes/policies/move.ts'
import { previewDraft } from '../routes/policies/preview-draft.ts'
import { previewMove } from '../routes/policies/preview-move.ts'
import { publishDraft } from '../routes/policies/publish-draft.ts'
import { showDraft } from '../routes/policies/show-draft.ts'
import { showMove } from '../routes/policies/show-move.ts'
import { showPolicy } from '../routes/policies/show.ts'
import { keepNoticeDraft } from '../routes/privacy-notices/keep-draft.ts'
import { listOfPrivacyNotices } from '../routes/privacy-notices/list.ts'
import { publishNoticeDraft } from '../routes/privacy-notices/publish-draft.ts'
import { showNoticeDraft } from '../routes/privacy-notices/show-draft.ts'
import { amendChannelByAdministrator } from '../routes/resolution-channels/amend.ts'
import { orderChannelsByAdministrator } from '../routes/resolution-channels/order.ts'
import { registerChannelByAdministrator } from '../routes/resolution-channels/register.ts'
import { importTownshipMap } from '../routes/township-map/import.ts'
import { removeTownshipMapOf } from '../routes/township-map/remove.ts'
import { showTownshipMap } from '../routes/township-map/show.ts'
import { amendWordingOfPlace } from '../routes/wordings/amend.ts'
import { listOfWordings } from '../routes/wordings/list.ts'
import { registerWordingOfPlace } from '../routes/wordings/register.ts'

/** What the rest stands on: directories, calendars, policies, notices, people. */
export function registersDoors(app: Api): void {
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
  showTownshipMap(app)
  importTownshipMap(app)
  removeTownshipMapOf(app)

  // Topics and channels of resolution.
  registerCategoryByAdministrator(app)
  amendCategoryByAdministrator(app)
  orderCategoriesByAdministrator(app)
  registerChannelByAdministrator(app)
  amendChannelByAdministrator(app)
  orderChannelsByAdministrator(app)

  // Wordings for what offices write again and again.
  listOfWordings(app)
  registerWordingOfPlace(app)
  amendWordingOfPlace(app)

  // What an office has chosen for itself.
  listOfOfficeSettings(app)
  setSettingOfOffice(app)

  // Deputies, their mandates and stations.
  listOfMandates(app)
  showDeputy(app)
  registerDeputyByAdministrator(app)
  registerMandateOf(app)
  endMandateOf(app)
  enrolMandateOf(app)
  templateOfDeputies(app)
  importDeputies(app)

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
  linkIdentityOf(app)
  unlinkIdentityOf(app)
}
