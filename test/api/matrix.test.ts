import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { roles, type Role } from '../../workflows/rules/suggestion.ts'
import { giveLink } from '../town/by-link.ts'
import { done, must, register, type Receipt } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { aPhoto } from '../town/photos.ts'
import { openTown, type Town } from '../town/open-town.ts'

/**
 * What stands behind a door. `matter`: one suggestion, or what hangs on it. `move`: an act on one. `list`: what one may see of many.
 * `public`: without an account. `own`: about the one who asks. `directory`: whoever is signed in. `office`: those of the office named
 * in the body. `link`: a unit's link of one task, `key`: another system's key, whoever is signed in. A list of roles: theirs alone.
 */
type Behind =
  | 'matter'
  | 'move'
  | 'list'
  | 'research'
  | 'public'
  | 'own'
  | 'directory'
  | 'office'
  | 'link'
  | 'key'
  | readonly Role[]

const system: readonly Role[] = ['systemAdministrator']
const uploads = 'POST /api/suggestions/:id/files'
const asPhoto = '?name=photo.png&purpose=matter'
const keepers: readonly Role[] = ['systemAdministrator', 'securityAdministrator']
const counter: readonly Role[] = [
  'liaisonOfficer',
  'stationHead',
  'deputy',
  'townshipOfficer',
  'townshipChair',
  'workingCommitteeDirector',
]
const archives: readonly Role[] = ['countyOfficer', 'countyOfficeHead']
const auditor: readonly Role[] = ['auditAdministrator']
const doors: Readonly<Record<string, Behind>> = {
  'GET /api/health/live': 'public',
  'GET /api/health/ready': 'public',
  'GET /api/openapi.json': 'public',
  'GET /api/forms/:of/:move': 'public',
  'GET /api/public/stations/:stationId/privacy-notice': 'public',
  'GET /api/public/privacy-notices/:version': 'public',
  'POST /api/public/suggestions': 'public',
  'POST /api/public/receipts/lookup': 'public',
  'POST /api/public/receipts/rating': 'public',
  'POST /api/public/receipts/supplement': 'public',
  'POST /api/public/receipts/withdrawal': 'public',
  'POST /api/session': 'public',
  'GET /api/session/ways': 'public',
  'POST /api/session/identity': 'public',
  'POST /api/session/identity/answer': 'public',
  'POST /api/session/code': 'public',
  'DELETE /api/session': 'public',
  'GET /api/me': 'own',
  'POST /api/me/password': 'own',
  'GET /api/me/sessions': 'own',
  'POST /api/me/sessions/:sessionId/end': 'own',
  'POST /api/me/second-factor': 'own',
  'POST /api/me/second-factor/confirm': 'own',
  'POST /api/me/second-factor/end': 'own',
  'GET /api/me/deputy-year': 'own',
  'GET /api/me/first-steps': 'own',
  'PUT /api/me/first-steps': 'own',
  'GET /api/me/kept-filters': 'own',
  'PUT /api/me/kept-filters/:filterId': 'own',
  'DELETE /api/me/kept-filters/:filterId': 'own',
  'POST /api/suggestions': 'office',
  'GET /api/suggestions': 'list',
  'POST /api/suggestions/exports': 'list',
  'GET /api/suggestions/counts': 'list',
  'GET /api/suggestions/counts/events': 'list',
  'POST /api/suggestions/recall': counter,
  'POST /api/suggestions/similar': counter,
  'GET /api/drafts': counter,
  'PUT /api/drafts/:draftId': counter,
  'DELETE /api/drafts/:draftId': counter,
  'GET /api/suggestions/:id': 'matter',
  'PUT /api/suggestions/:id/read-mark': 'matter',
  'GET /api/suggestions/:id/timeline': 'matter',
  'GET /api/suggestions/:id/history': 'matter',
  'GET /api/suggestions/:id/comparison': 'matter',
  'GET /api/suggestions/:id/usual-units': 'move',
  'POST /api/suggestions/:id/drafted-moves': 'move',
  'GET /api/drafted-moves': 'directory',
  'GET /api/drafted-moves/:draftedId': [],
  'PUT /api/drafted-moves/:draftedId': [],
  'POST /api/drafted-moves/:draftedId/sign': [],
  'POST /api/drafted-moves/:draftedId/give-back': [],
  'POST /api/drafted-moves/:draftedId/withdraw': [],
  'POST /api/suggestions/:id/submitters/:submitterId/contact': 'matter',
  'POST /api/suggestions/:id/submitters/:submitterId/query-code': 'matter',
  'GET /api/call-list': 'list',
  'POST /api/call-list/contacts': 'list',
  'POST /api/suggestions/:id/personal-requests': 'move',
  'GET /api/personal-requests': 'list',
  'POST /api/suggestions/:id/personal-requests/:requestId/answer': 'move',
  'POST /api/suggestions/:id/personal-requests/:requestId/copy': 'move',
  'POST /api/suggestions/:id/holds': 'move',
  'POST /api/suggestions/:id/holds/:holdId/lift': 'move',
  'GET /api/retention': archives,
  'POST /api/retention': ['countyOfficeHead'],
  'GET /api/retention/holds': archives,
  'POST /api/appraisals': archives,
  'GET /api/appraisals': archives,
  'GET /api/appraisals/:appraisalId': [],
  'POST /api/appraisals/:appraisalId/decisions': [],
  'POST /api/appraisals/:appraisalId/approval': [],
  'POST /api/appraisals/:appraisalId/destruction': [],
  'POST /api/suggestions/:id/assignments/:assignmentId/links': 'move',
  'GET /api/suggestions/:id/links': 'move',
  'POST /api/suggestions/:id/links/:linkId/code': 'move',
  'POST /api/suggestions/:id/links/:linkId/revoke': 'move',
  'POST /api/intake/suggestions': 'key',
  'POST /api/intake/status': 'key',
  'POST /api/machine-keys': system,
  'GET /api/machine-keys': system,
  'POST /api/machine-keys/:keyId/revoke': system,
  'POST /api/links/:linkId/session': 'public',
  'DELETE /api/links/:linkId/session': 'link',
  'GET /api/links/:linkId/task': 'link',
  'GET /api/links/:linkId/files/:fileId': 'link',
  'POST /api/receptions': 'office',
  'GET /api/receptions': 'list',
  'GET /api/receptions/:receptionId': 'matter',
  'GET /api/receptions/:receptionId/incomplete': 'matter',
  'POST /api/receptions/:receptionId/attendances': 'move',
  'POST /api/receptions/:receptionId/attendances/:attendanceId/amend': 'move',
  'POST /api/receptions/:receptionId/close': 'move',
  'POST /api/duty-days': 'office',
  'GET /api/duty-days': 'list',
  'POST /api/duty-days/:dutyDayId/change': [],
  'POST /api/duty-days/:dutyDayId/void': [],
  'POST /api/mailbox-openings': 'office',
  'GET /api/mailbox-openings': 'list',
  'GET /api/mailbox-openings/missing': 'list',
  'GET /api/mailbox-openings/:openingId': [],
  'POST /api/mailbox-openings/:openingId/amend': [],
  'POST /api/slip-pads': 'office',
  'GET /api/slip-pads': 'list',
  'GET /api/slip-pads/:padId': [],
  'POST /api/slip-pads/:padId/void': [],
  'GET /api/suggestions/:id/files': 'matter',
  'POST /api/suggestions/:id/files': 'matter',
  'GET /api/suggestions/:id/files/:fileId': 'matter',
  'POST /api/suggestions/:id/files/:fileId/void': 'move',
  'GET /api/obligations': 'list',
  'POST /api/obligations/exports': 'list',
  'GET /api/figures': 'list',
  'GET /api/figures/suggestions': 'list',
  'POST /api/frozen-figures': ['countyOfficer', 'countyOfficeHead'],
  'GET /api/frozen-figures': 'list',
  'GET /api/frozen-figures/:frozenId': [],
  'GET /api/frozen-figures/:frozenId/suggestions': [],
  'POST /api/frozen-figures/:frozenId/remarks': [],
  'POST /api/frozen-figures/:frozenId/fix': [],
  'GET /api/urgings': 'list',
  'POST /api/urgings': [
    'townshipOfficer',
    'townshipChair',
    'workingCommitteeDirector',
    'countyOfficer',
    'countyOfficeHead',
    'cityOfficer',
  ],
  'GET /api/notices': 'list',
  'GET /api/notices/:noticeId': [],
  'POST /api/notices/:noticeId/sign': [],
  'POST /api/notices/:noticeId/decline': [],
  'POST /api/notices/:noticeId/receive': [],
  'GET /api/obligations/:id/explanation': 'matter',
  'POST /api/research': ['townshipChair', 'workingCommitteeDirector', 'countyOfficeHead'],
  'GET /api/research': 'research',
  'GET /api/research/:id': 'research',
  'GET /api/research/:id/timeline': 'research',
  'GET /api/papers': 'research',
  'GET /api/organisations': 'directory',
  'GET /api/stations': 'directory',
  'GET /api/deputies': 'directory',
  'GET /api/deputies/:personId': 'directory',
  'GET /api/mandates': 'directory',
  'POST /api/deputies': system,
  'POST /api/deputies/:personId/mandates': system,
  'POST /api/mandates/:mandateId/end': system,
  'POST /api/mandates/:mandateId/enrolments': system,
  'GET /api/deputies/imports/:countyId/template': system,
  'POST /api/deputies/imports': system,
  'GET /api/wordings': 'directory',
  'POST /api/wordings': 'office',
  'POST /api/wordings/:wordingId/amend': 'office',
  'GET /api/office-settings': 'directory',
  'POST /api/office-settings': ['townshipChair', 'workingCommitteeDirector', 'countyOfficeHead'],
  'POST /api/categories': system,
  'POST /api/categories/:categoryId/amend': system,
  'POST /api/categories/order': system,
  'POST /api/resolution-channels': system,
  'POST /api/resolution-channels/:channelId/amend': system,
  'POST /api/resolution-channels/order': system,
  'GET /api/resolution-channels': 'directory',
  'GET /api/categories': 'directory',
  'GET /api/places': 'directory',
  'GET /api/township-map': 'directory',
  'POST /api/township-map/imports': system,
  'POST /api/township-map/:countyId/remove': system,
  'GET /api/calendars': 'directory',
  'GET /api/calendars/:year': 'directory',
  'GET /api/calendars/office-hours': 'directory',
  'GET /api/policies': 'directory',
  'GET /api/policies/:id/:version': 'directory',
  'GET /api/privacy-notices': 'directory',
  'GET /api/privacy-notices/drafts/:countyId': system,
  'PUT /api/privacy-notices/drafts/:countyId': system,
  'POST /api/privacy-notices/drafts/:countyId/publish': system,
  'POST /api/organisations': system,
  'POST /api/organisations/:organizationId/amend': system,
  'POST /api/stations': system,
  'POST /api/places': system,
  'POST /api/places/:placeId/amend': system,
  'GET /api/calendars/changes/:version': system,
  'POST /api/calendars/:year/imports': system,
  'PUT /api/calendars/days/:date': system,
  'POST /api/calendars/office-hours': system,
  'POST /api/policies/drafts': system,
  'GET /api/policies/drafts/:draftId': system,
  'PUT /api/policies/drafts/:draftId': system,
  'POST /api/policies/drafts/:draftId/preview': system,
  'POST /api/policies/drafts/:draftId/publish': system,
  'POST /api/policies/:id/:version/move/preview': system,
  'POST /api/policies/:id/:version/move': system,
  'GET /api/policies/:id/:version/move': system,
  'GET /api/people': keepers,
  'POST /api/people': keepers,
  'GET /api/people/:personId': keepers,
  'POST /api/people/:personId/posts': keepers,
  'POST /api/posts/:postId/end': keepers,
  'POST /api/accounts/:personId': system,
  'POST /api/accounts/:personId/closing': keepers,
  'POST /api/accounts/:personId/reopening': keepers,
  'POST /api/accounts/:personId/password-reset': system,
  'POST /api/accounts/:personId/second-factor-end': system,
  'POST /api/accounts/:personId/identity': system,
  'POST /api/accounts/:personId/identity-end': system,
  'GET /api/audit': auditor,
  'GET /api/audit/acts': auditor,
  'POST /api/audit/exports': auditor,
  'GET /api/operations': system,
  'POST /api/operations/outbox/:outboxId/retry': system,
  'GET /api/codec': system,
  'POST /api/codec/decode': system,
}
const behind = (door: string): Behind | undefined =>
  doors[door] ??
  (/^POST \/api\/suggestions\/:id\/moves\/\w+$/.test(door)
    ? 'move'
    : /^POST \/api\/research\/:id\/moves\/\w+$/.test(door)
      ? 'research'
      : /^POST \/api\/links\/:linkId\/moves\/\w+$/.test(door)
        ? 'link'
        : undefined)

/** Of each role, the offices in which it sees the matter: written by hand, apart from the table the doors read. */
const seesFrom: Readonly<Record<Role, readonly string[]>> = {
  liaisonOfficer: ['org_liulin_station'],
  stationHead: ['org_liulin_station'],
  deputy: [],
  townshipOfficer: ['org_liulin_office'],
  townshipChair: ['org_liulin_office'],
  workingCommitteeDirector: ['org_liulin_office'],
  countyOfficer: ['org_qinghe_office'],
  countyOfficeHead: ['org_qinghe_office'],
  cityOfficer: ['org_yunchuan_office'],
  supervisor: ['org_qinghe_office', 'org_yunchuan_office'],
  unitOfficial: ['org_liulin_construction'],
  systemAdministrator: [],
  securityAdministrator: [],
  auditAdministrator: [],
}
/** Own, neighbouring, child, parent, other county. */
const offices = [
  'org_liulin_station',
  'org_liulin_office',
  'org_liulin_construction',
  'org_liulin_farming',
  'org_qinghe_office',
  'org_qinghe_transport',
  'org_yunchuan_office',
  'org_shiqiao_station',
  'org_shiqiao_office',
  'org_shiqiao_construction',
  'org_baiyang_station',
  'org_baiyang_office',
  'org_dongling_office',
  'org_dongling_transport',
]
const terms = {
  held: ['2020-01-01', null],
  ended: ['2020-01-01', '2020-12-31'],
  'not begun': ['2999-01-01', null],
} as const

let town: Town
let wanderer: Hand
let matter: Receipt
let obligationId: string
let fileId: string
let assignmentId: string
let linkId: string
let reception: { id: string; attendances: readonly { id: string }[] }
// oxlint-disable-next-line typescript/no-explicit-any
let papers: any
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  const [clerk, officer] = await Promise.all([town.as('clerk'), town.as('officer')])
  matter = await register(clerk, theDarkLane)
  await must(officer, matter.id, 'assign', { unitId: world.units.construction, classify: { reason: '属于镇职责' } })
  const account = world.accounts.find(({ personId }) => personId === world.people.neighbourClerk)
  if (!account) throw new Error('the wanderer has no account')
  wanderer = await town.as(account.username)
  const [owed] = done(await officer.get('/api/obligations')).items
  obligationId = owed.id
  assignmentId = done(await officer.get(`/api/suggestions/${matter.id}`)).assignments[0].id
  linkId = (await giveLink(officer, matter.id)).id
  fileId = done(await clerk.post(`/api/suggestions/${matter.id}/files${asPhoto}`, aPhoto)).id
  // The unit that has the matter comes to the reception, so that those who see the one see the other.
  const { id: receptionId } = done(await clerk.post('/api/receptions', { stationId: world.stationId }))
  const visit = { kind: 'organVisit', organizationId: world.units.construction, staffName: '陈工' }
  reception = done(await clerk.post(`/api/receptions/${receptionId}/attendances`, visit))
  papers = done(await town.citizen.get('/api/openapi.json'))
})
afterAll(() => town.close())

/** From now on the wanderer holds this post and no other. */
async function becomes(role: Role, office: string, [from, to]: readonly [string, string | null] = terms.held) {
  await town.ownerSql`delete from post where person_id = ${world.people.neighbourClerk}`
  await town.ownerSql`insert into post (id, person_id, role, organization_id, from_on, to_on)
    values ('pst_wanderer', ${world.people.neighbourClerk}, ${role}, ${office}, ${from}, ${to})`
}

/** Every door the running router serves, `GET /api/x/:id`; the pages of the papers and of the desk are files for everybody. */
function served(): string[] {
  const above: string[] = []
  return town.app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const found = /^([│ ]*)[├└]── (\S+)(?: \((.+)\))?$/.exec(line)
      if (!found) return []
      const [, indent = '', piece = '', verbs = ''] = found
      above.length = indent.length / 4
      above.push(piece)
      const url = above.join('')
      if (!url.startsWith('/api/') || url.startsWith('/api/docs')) return []
      return verbs.split(', ').flatMap((verb) => (verb === '' || verb === 'HEAD' ? [] : [`${verb} ${url}`]))
    })
}

const ids = (): Record<string, string> => ({
  ':assignmentId': assignmentId,
  ':fileId': fileId,
  ':linkId': linkId,
  ':keyId': 'mky_0000000000000000000000',
  ':appraisalId': 'apr_0000000000000000000000',
  ':holdId': 'hld_0000000000000000000000',
  ':requestId': 'prq_0000000000000000000000',
  ':id': matter.id,
  ':submitterId': matter.submitters[0]?.id ?? '',
  ':obligationId': obligationId,
  ':outboxId': '999999',
  ':placeId': world.villageId,
  ':organizationId': world.units.transport,
  ':countyId': '990121',
  ':stationId': world.stationId,
  ':year': '2026',
  ':date': '2026-10-08',
  ':receptionId': reception.id,
  ':dutyDayId': 'dut_0000000000000000000000',
  ':padId': 'pad_0000000000000000000000',
  ':openingId': 'rcp_0000000000000000000000',
  ':attendanceId': reception.attendances[0]?.id ?? '',
  ':draftedId': 'dmv_0000000000000000000000',
  ':draftId': 'pdr_0000000000000000000000',
  ':filterId': 'kfl_0000000000000000000000',
  ':noticeId': 'ntc_0000000000000000000000',
  ':frozenId': 'frz_0000000000000000000000',
  ':personId': world.people.officer,
  ':postId': 'pst_liu_officer_1',
  ':mandateId': 'man_li_deputy_1',
  ':categoryId': 'cat_0102',
  ':wordingId': 'wrd_0000000000000000000000',
  ':channelId': 'chn_0000000000000000000000',
  ':sessionId': 'none',
  ':version': '1',
})
/** The first example the papers give of a body. */
function bodyOf(verb: string, url: string): object | undefined {
  if (`${verb} ${url}` === uploads) return aPhoto
  const operation = papers.paths[url.replace(/:(\w+)/g, '{$1}')]?.[verb.toLowerCase()]
  const content = operation?.requestBody?.content['application/json']
  if (!content) return undefined
  const [first] = Object.values((content.examples ?? {}) as Record<string, { value: object }>)
  return content.example ?? first?.value ?? {}
}
async function knock(door: string, by: Hand, headers?: Record<string, string>) {
  const [verb = '', pattern = ''] = door.split(' ')
  const own = pattern.startsWith('/api/obligations') ? { ':id': obligationId } : {}
  const names = { ...ids(), ...own } as Record<string, string>
  const url = pattern.replace(/:\w+/g, (name) => names[name] ?? name) + (door === uploads ? asPhoto : '')
  const body = bodyOf(verb, pattern)
  if (headers) {
    const answer = await town.app.inject({
      method: verb as 'GET',
      url,
      headers: { 'idempotency-key': randomUUID(), ...headers },
      ...(body ? { payload: body } : {}),
    })
    return answer.statusCode
  }
  if (verb === 'GET') return (await by.get(url)).status
  if (verb === 'DELETE') return (await by.delete(url)).status
  return (await (verb === 'PUT' ? by.put(url, body) : by.post(url, body))).status
}
const doorsOf = (kind: Behind) => served().filter((door) => behind(door) === kind)
const seqOf = async () => (await town.ownerSql`select seq from suggestion where id = ${matter.id}`)[0]?.['seq']

test('every door of the running router has its row here, and every row its door', () => {
  const found = served()
  expect(found.length).toBeGreaterThan(80)
  expect(found.filter((door) => behind(door) === undefined)).toEqual([])
  expect(Object.keys(doors).filter((door) => !found.includes(door))).toEqual([])
})

test('without an account only the public doors open', async () => {
  const opened: string[] = []
  for (const door of served())
    if (behind(door) !== 'public' && (await knock(door, town.citizen)) !== 401) opened.push(door)
  expect(opened).toEqual([])
})

test('no door acts for a page of another site', async () => {
  const opened: string[] = []
  for (const door of served().filter((one) => !one.startsWith('GET')))
    if ((await knock(door, town.citizen, { 'sec-fetch-site': 'cross-site' })) !== 403) opened.push(door)
  expect(opened).toEqual([])
})

test('no header lets anybody speak for another', async () => {
  const said = ['x-on-behalf-of', 'x-forwarded-user', 'x-remote-user', 'remote-user', 'from', 'x-user-id']
  const forged = Object.fromEntries(said.map((name) => [name, world.people.officer]))
  const headers = {
    ...forged,
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-host': 'localhost',
    authorization: 'officer',
  }
  const opened: string[] = []
  for (const door of served())
    if (behind(door) !== 'public' && (await knock(door, town.citizen, headers)) !== 401) opened.push(door)
  expect(opened).toEqual([])
})

test('every role in every office sees the matter by every door, or by none', { timeout: 600_000 }, async () => {
  const wrong: unknown[] = []
  let cells = 0
  for (const role of roles)
    for (const office of offices)
      for (const [term, days] of Object.entries(terms)) {
        await becomes(role, office, days)
        const sees = term === 'held' && seesFrom[role].includes(office)
        for (const door of doorsOf('matter')) {
          cells++
          const status = await knock(door, wanderer)
          const fits = sees ? status < 300 || (status === 403 && door.startsWith('POST')) : status === 404
          if (!fits) wrong.push([role, office, term, door, status])
        }
        const listed = done(await wanderer.get('/api/suggestions')).items.length
        const receptions = done(await wanderer.get('/api/receptions')).items.length
        const owed = done(await wanderer.get('/api/obligations')).items.length
        const { todo, inProgress, done: acted, closed } = done(await wanderer.get('/api/suggestions/counts'))
        const counted = todo + inProgress + acted + closed
        if (listed !== Number(sees) || receptions !== Number(sees) || owed > 0 !== sees || (counted > 0 && !sees))
          wrong.push([role, office, term, { listed, owed, counted, receptions }])
      }
  expect(wrong).toEqual([])
  expect(cells).toBe(roles.length * offices.length * 3 * doorsOf('matter').length)
})

test('nobody moves what he does not see, and who only looks on moves nothing', { timeout: 600_000 }, async () => {
  const before = await seqOf()
  const wrong: unknown[] = []
  for (const role of roles)
    for (const office of ['org_shiqiao_office', 'org_dongling_office', 'org_liulin_farming']) {
      await becomes(role, office)
      for (const door of [...doorsOf('move'), ...doorsOf('office')]) {
        const status = await knock(door, wanderer)
        const refusals = behind(door) === 'office' ? [403, 404] : [404]
        if (!refusals.includes(status)) wrong.push([role, office, door, status])
      }
    }
  for (const [role, office] of [
    ['supervisor', 'org_qinghe_office'],
    ['cityOfficer', 'org_yunchuan_office'],
  ] as const) {
    await becomes(role, office)
    for (const door of doorsOf('move')) {
      const status = await knock(door, wanderer)
      if (status < 400 || status >= 500) wrong.push([role, office, door, status])
    }
  }
  expect(wrong).toEqual([])
  expect(await seqOf()).toBe(before)
})

test('the doors of an administrator open to no other role', { timeout: 600_000 }, async () => {
  const wrong: unknown[] = []
  for (const role of roles) {
    await becomes(role, 'org_liulin_office')
    for (const door of served()) {
      const whose = behind(door)
      if (!Array.isArray(whose) || whose.includes(role)) continue
      const status = await knock(door, wanderer)
      if (status !== 403 && status !== 404) wrong.push([role, door, status])
    }
  }
  expect(wrong).toEqual([])
})

test('no post opens the doors of a unit’s link, or of another system', { timeout: 600_000 }, async () => {
  const opened: unknown[] = []
  for (const role of roles) {
    await becomes(role, seesFrom[role][0] ?? 'org_liulin_office')
    for (const door of [...doorsOf('link'), ...doorsOf('key')])
      if ((await knock(door, wanderer)) !== 401) opened.push([role, door])
  }
  expect(opened).toEqual([])
})

test('a post of somebody else is nobody’s to ask in', async () => {
  await becomes('townshipOfficer', 'org_shiqiao_office')
  for (const url of ['/api/suggestions', '/api/suggestions/counts'])
    expect([url, (await wanderer.get(`${url}?asPost=pst_liu_officer_1`)).status]).toEqual([url, 403])
})
