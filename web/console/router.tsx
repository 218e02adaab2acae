import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { readDeputySearch } from './deputies/deputy-search.ts'
import { readDutySearch } from './duty/duty-search.ts'
import { readDraftSearch } from './drafts/draft-search.ts'
import { Nothing } from './parts/nothing.tsx'
import { Waiting } from './parts/waiting.tsx'
import { Shell } from './shell/shell.tsx'
import { Start } from './shell/start.tsx'
import { readNoticesSearch } from './notices/notices-search.ts'
import { readAuditSearch } from './audit/audit-search.ts'
import { readCalendarSearch } from './calendars/calendar-search.ts'
import { readCounterSearch } from './register/counter-search.ts'
import { readResearchSearch } from './research/research-search.ts'
import { readRegisterSearch } from './registers/register-search.ts'
import { readChosenSearch } from './together/chosen-search.ts'
import { readTraySearch } from './trays/tray-search.ts'
import { readSupervisionSearch } from './supervision/supervision-search.ts'
import { readFiguresSearch } from './figures/figures-search.ts'
import { readFigureListSearch, readLiveListSearch } from './figures/figure-list-search.ts'
import { readBulletinSearch } from './frozen/bulletin-search.ts'
import { useWords } from './words/use-words.ts'

/** Every page of the desk, by its address. Pages but the tray are fetched when they are first opened. */
const root = createRootRoute({ component: Shell, notFoundComponent: NoSuchPage })

function NoSuchPage() {
  const { t } = useWords()
  return <Nothing title={t('page.none')} />
}

const under = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path }) as const

const start = createRoute({ ...under('/'), component: Start })
const mine = createRoute({
  ...under('/mine'),
  component: lazyRouteComponent(() => import('./deputy/mine-page.tsx'), 'MinePage'),
})
const account = createRoute({
  ...under('/account'),
  component: lazyRouteComponent(() => import('./account/account-page.tsx'), 'AccountPage'),
})
const tray = createRoute({
  ...under('/tray/$tray'),
  validateSearch: readTraySearch,
  component: lazyRouteComponent(() => import('./trays/tray-page.tsx'), 'TrayPage'),
})
const register = createRoute({
  ...under('/register'),
  validateSearch: readCounterSearch,
  component: lazyRouteComponent(() => import('./register/register-page.tsx'), 'RegisterPage'),
})
const drafts = createRoute({
  ...under('/drafts'),
  component: lazyRouteComponent(() => import('./drafts/drafts-page.tsx'), 'DraftsPage'),
})
const receptions = createRoute({
  ...under('/receptions'),
  component: lazyRouteComponent(() => import('./reception/receptions-page.tsx'), 'ReceptionsPage'),
})
const reception = createRoute({
  ...under('/receptions/$id'),
  validateSearch: readDraftSearch,
  component: lazyRouteComponent(() => import('./reception/reception-page.tsx'), 'ReceptionPage'),
})
const duty = createRoute({
  ...under('/duty'),
  validateSearch: readDutySearch,
  component: lazyRouteComponent(() => import('./duty/duty-page.tsx'), 'DutyPage'),
})
const mailbox = createRoute({
  ...under('/mailbox'),
  component: lazyRouteComponent(() => import('./mailbox/mailbox-page.tsx'), 'MailboxPage'),
})
const opening = createRoute({
  ...under('/mailbox/$id'),
  validateSearch: readDraftSearch,
  component: lazyRouteComponent(() => import('./mailbox/opening-page.tsx'), 'OpeningPage'),
})
const slips = createRoute({
  ...under('/slips'),
  component: lazyRouteComponent(() => import('./slips/slips-page.tsx'), 'SlipsPage'),
})
const pad = createRoute({
  ...under('/slips/$id'),
  component: lazyRouteComponent(() => import('./slips/pad-page.tsx'), 'PadPage'),
})
const calls = createRoute({
  ...under('/calls'),
  component: lazyRouteComponent(() => import('./calls/call-list-page.tsx'), 'CallListPage'),
})
const personal = createRoute({
  ...under('/personal-requests'),
  component: lazyRouteComponent(() => import('./personal/personal-page.tsx'), 'PersonalPage'),
})
const suggestion = createRoute({
  ...under('/suggestions/$id'),
  component: lazyRouteComponent(() => import('./suggestion/suggestion-page.tsx'), 'SuggestionPage'),
})
const together = createRoute({
  ...under('/together'),
  validateSearch: readChosenSearch,
  component: lazyRouteComponent(() => import('./together/together-page.tsx'), 'TogetherPage'),
})
const assignmentSheet = createRoute({
  ...under('/assignment-sheet'),
  validateSearch: readChosenSearch,
  component: lazyRouteComponent(() => import('./together/assignment-sheet-page.tsx'), 'AssignmentSheetPage'),
})
const comparison = createRoute({
  ...under('/suggestions/$id/comparison'),
  component: lazyRouteComponent(() => import('./comparison/comparison-page.tsx'), 'ComparisonPage'),
})
const supervision = createRoute({
  ...under('/supervision'),
  validateSearch: readSupervisionSearch,
  component: lazyRouteComponent(() => import('./supervision/supervision-page.tsx'), 'SupervisionPage'),
})
const figures = createRoute({
  ...under('/figures'),
  validateSearch: readFiguresSearch,
  component: lazyRouteComponent(() => import('./figures/figures-page.tsx'), 'FiguresPage'),
})
const figureList = createRoute({
  ...under('/figures/list'),
  validateSearch: readLiveListSearch,
  component: lazyRouteComponent(() => import('./figures/figure-list-page.tsx'), 'FigureListPage'),
})
const frozenSets = createRoute({
  ...under('/frozen'),
  component: lazyRouteComponent(() => import('./frozen/frozen-sets-page.tsx'), 'FrozenSetsPage'),
})
const frozen = createRoute({
  ...under('/frozen/$id'),
  component: lazyRouteComponent(() => import('./frozen/frozen-page.tsx'), 'FrozenPage'),
})
const frozenList = createRoute({
  ...under('/frozen/$id/list'),
  validateSearch: readFigureListSearch,
  component: lazyRouteComponent(() => import('./frozen/frozen-list-page.tsx'), 'FrozenListPage'),
})
const bulletin = createRoute({
  ...under('/frozen/$id/bulletin'),
  validateSearch: readBulletinSearch,
  component: lazyRouteComponent(() => import('./frozen/bulletin-page.tsx'), 'BulletinPage'),
})
const operations = createRoute({
  ...under('/operations'),
  component: lazyRouteComponent(() => import('./operations/operations-page.tsx'), 'OperationsPage'),
})
const notices = createRoute({
  ...under('/notices'),
  validateSearch: readNoticesSearch,
  component: lazyRouteComponent(() => import('./notices/notices-page.tsx'), 'NoticesPage'),
})
const notice = createRoute({
  ...under('/notices/$id'),
  component: lazyRouteComponent(() => import('./notices/notice-page.tsx'), 'NoticePage'),
})
const people = createRoute({
  ...under('/people'),
  validateSearch: readRegisterSearch,
  component: lazyRouteComponent(() => import('./people/people-page.tsx'), 'PeoplePage'),
})
const newPerson = createRoute({
  ...under('/people/register'),
  component: lazyRouteComponent(() => import('./people/new-person-page.tsx'), 'NewPersonPage'),
})
const person = createRoute({
  ...under('/people/$personId'),
  component: lazyRouteComponent(() => import('./people/person-page.tsx'), 'PersonPage'),
})
const organizations = createRoute({
  ...under('/organisations'),
  validateSearch: readRegisterSearch,
  component: lazyRouteComponent(() => import('./organizations/organizations-page.tsx'), 'OrganizationsPage'),
})
const stations = createRoute({
  ...under('/stations'),
  validateSearch: readRegisterSearch,
  component: lazyRouteComponent(() => import('./organizations/stations-page.tsx'), 'StationsPage'),
})
const townshipMap = createRoute({
  ...under('/township-map'),
  component: lazyRouteComponent(() => import('./township-map/township-map-page.tsx'), 'TownshipMapPage'),
})
const deputies = createRoute({
  ...under('/deputies'),
  validateSearch: readDeputySearch,
  component: lazyRouteComponent(() => import('./deputies/deputies-page.tsx'), 'DeputiesPage'),
})
const importDeputies = createRoute({
  ...under('/deputies/import'),
  component: lazyRouteComponent(() => import('./deputies/import-page.tsx'), 'ImportDeputiesPage'),
})
const deputy = createRoute({
  ...under('/deputies/$personId'),
  component: lazyRouteComponent(() => import('./deputies/deputy-page.tsx'), 'DeputyPage'),
})
const topics = createRoute({
  ...under('/topics'),
  component: lazyRouteComponent(() => import('./catalogues/topics-page.tsx'), 'TopicsPage'),
})
const channels = createRoute({
  ...under('/channels'),
  component: lazyRouteComponent(() => import('./catalogues/channels-page.tsx'), 'ChannelsPage'),
})
const signing = createRoute({
  ...under('/signing'),
  component: lazyRouteComponent(() => import('./signing/signing-page.tsx'), 'SigningPage'),
})
const draftedMove = createRoute({
  ...under('/signing/$id'),
  component: lazyRouteComponent(() => import('./signing/draft-page.tsx'), 'DraftPage'),
})
const settings = createRoute({
  ...under('/settings'),
  component: lazyRouteComponent(() => import('./settings/settings-page.tsx'), 'SettingsPage'),
})
const wordings = createRoute({
  ...under('/wordings'),
  component: lazyRouteComponent(() => import('./wordings/wordings-page.tsx'), 'WordingsPage'),
})
const calendars = createRoute({
  ...under('/calendars'),
  validateSearch: readCalendarSearch,
  component: lazyRouteComponent(() => import('./calendars/calendars-page.tsx'), 'CalendarsPage'),
})
const policies = createRoute({
  ...under('/policies'),
  component: lazyRouteComponent(() => import('./policies/policies-page.tsx'), 'PoliciesPage'),
})
const policyDraft = createRoute({
  ...under('/policies/drafts/$draftId'),
  component: lazyRouteComponent(() => import('./policies/draft-page.tsx'), 'DraftPage'),
})
const policy = createRoute({
  ...under('/policies/$id/$version'),
  component: lazyRouteComponent(() => import('./policies/policy-page.tsx'), 'PolicyPage'),
})
const audit = createRoute({
  ...under('/audit'),
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(() => import('./audit/audit-page.tsx'), 'AuditPage'),
})
const privacyNotices = createRoute({
  ...under('/privacy-notices'),
  component: lazyRouteComponent(() => import('./privacy-notices/privacy-notices-page.tsx'), 'PrivacyNoticesPage'),
})
const machineKeys = createRoute({
  ...under('/machine-keys'),
  component: lazyRouteComponent(() => import('./machine-keys/machine-keys-page.tsx'), 'MachineKeysPage'),
})
const retention = createRoute({
  ...under('/retention'),
  component: lazyRouteComponent(() => import('./retention/retention-page.tsx'), 'RetentionPage'),
})
const appraisal = createRoute({
  ...under('/retention/$appraisalId'),
  component: lazyRouteComponent(() => import('./retention/appraisal-page.tsx'), 'AppraisalPage'),
})
const researches = createRoute({
  ...under('/research'),
  component: lazyRouteComponent(() => import('./research/research-list-page.tsx'), 'ResearchListPage'),
})
const openResearch = createRoute({
  ...under('/research/open'),
  component: lazyRouteComponent(() => import('./research/open-research-page.tsx'), 'OpenResearchPage'),
})
const research = createRoute({
  ...under('/research/$id'),
  validateSearch: readResearchSearch,
  component: lazyRouteComponent(() => import('./research/research-page.tsx'), 'ResearchPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    start,
    mine,
    account,
    tray,
    register,
    drafts,
    receptions,
    reception,
    duty,
    mailbox,
    opening,
    slips,
    pad,
    calls,
    personal,
    suggestion,
    together,
    assignmentSheet,
    comparison,
    supervision,
    figures,
    figureList,
    frozenSets,
    frozen,
    frozenList,
    bulletin,
    operations,
    notices,
    notice,
    people,
    newPerson,
    person,
    organizations,
    stations,
    topics,
    wordings,
    settings,
    signing,
    draftedMove,
    channels,
    townshipMap,
    deputies,
    importDeputies,
    deputy,
    calendars,
    policies,
    policyDraft,
    policy,
    audit,
    privacyNotices,
    machineKeys,
    retention,
    appraisal,
    researches,
    openResearch,
    research,
  ]),
  basepath: '/console',
  defaultPendingComponent: Waiting,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
