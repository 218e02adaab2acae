/**
 * Ten thousand times somebody, some matter, some act: what the program allows and shows is what an oracle says that walks the tree of
 * places by itself. The rule and every list are asked for everybody, and for some of them every door.
 */
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countFigures } from '../../db/queries/count-figures.ts'
import { countTrays } from '../../db/queries/count-trays.ts'
import { listAudit } from '../../db/queries/list-audit.ts'
import { listFigure } from '../../db/queries/list-figure.ts'
import { listObligations } from '../../db/queries/list-obligations.ts'
import { listSuggestions } from '../../db/queries/list-suggestions.ts'
import { loadSuggestion } from '../../db/queries/load-suggestion.ts'
import { recallByPhone } from '../../db/queries/recall-by-phone.ts'
import { similarMatters } from '../../db/queries/similar-matters.ts'
import { trays } from '../../db/queries/tray-conditions.ts'
import { whoIsSignedIn, type Me } from '../../db/queries/who-is-signed-in.ts'
import { recordAudit } from '../../db/registers/record-audit.ts'
import { withinScope } from '../../db/within-scope.ts'
import { plantWorld } from '../../db/seed/plant-world.ts'
import * as access from '../../workflows/rules/access.ts'
import { maySeeAttachment } from '../../workflows/rules/attachments.ts'
import { mayIssueLink } from '../../workflows/rules/links.ts'
import { subjectOf } from '../../workflows/rules/subject-of.ts'
import { moves, type Move, type SuggestionState } from '../../workflows/rules/suggestion.ts'
import { done } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { handOfPerson } from '../town/hand-of-person.ts'
import { openTown, type Town } from '../town/open-town.ts'
import { aPhoto } from '../town/photos.ts'
import { auditedBy, seesNotice, seesResearch, sitsAt } from './papers-oracle.ts'
import { acts, mayDo, type Ground, type Holder, type Matter } from './scope-oracle.ts'
import { tellLives } from './told-lives.ts'
import { tellFrozen, tellNotices, tellResearches } from './told-papers.ts'
import { diceOf, holdersOf, postsOf, twoCities } from './two-cities.ts'

const seed = 20_261_127
const dice = diceOf(seed)
const told = `seed ${seed}`
const cities = twoCities()
const now = Date.now()
const today = new Date(now + 8 * 3_600_000).toISOString().slice(0, 10)
const ground: Ground = { ...cities, today }
const holders = holdersOf(dice, cities, today, 160)

interface Told {
  readonly id: string
  readonly word: string
  readonly phone: string
  readonly state: SuggestionState
  readonly matter: Matter
}
let town: Town
let matters: Told[]
let address: string
const tokens = new Map<string, string>()
const hands = new Map<string, Hand>()
const cookies = new Map<string, string>()

beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  address = await town.app.listen({ host: '127.0.0.1', port: 0 })
  await plantWorld(town.db, cities)
  for (const { personId } of holders)
    await town.ownerSql`insert into person (id, name) values (${personId}, ${personId})`
  for (const holder of holders) await appoint(holder)
  const deputies = holders
    .filter(({ posts }) => posts.some(({ role }) => role === 'deputy'))
    .map(({ personId }) => personId)
  const lives = await tellLives(town.db, { dice, ground: cities, deputies, now })
  matters = await Promise.all(lives.map(async (one) => ({ ...one, ...(await toldOf(one.id)) })))
  for (const { personId } of holders) {
    const { hand, token, cookie } = await handOfPerson(town, personId)
    cookies.set(personId, cookie)
    tokens.set(personId, token)
    hands.set(personId, hand)
  }
})
afterAll(() => town.close())

/** Gives somebody these posts and no others. */
async function appoint({ personId, posts }: Holder) {
  await town.ownerSql`delete from post where person_id = ${personId}`
  for (const [n, { role, organizationId, fromOn, toOn }] of posts.entries())
    await town.ownerSql`insert into post (id, person_id, role, organization_id, from_on, to_on)
      values (${`${personId}_${n}`}, ${personId}, ${role}, ${organizationId}, ${fromOn}, ${toOn})`
}

/** The program's state of a matter, and what the oracle is told of it, read behind the program's back. */
async function toldOf(id: string): Promise<Pick<Told, 'state' | 'matter'>> {
  const [row] = await town.ownerSql`select station_id, deputy_id, route, stage, state from suggestion where id = ${id}`
  const [person] = await town.ownerSql`select anonymous, identity_hidden from submitter where suggestion_id = ${id}`
  const tasks = row!['state'].assignments as { unitId: string; part: string; endedAt: number | null }[]
  const matter: Matter = {
    stationId: row!['station_id'],
    deputyId: row!['deputy_id'],
    route: row!['route'],
    stage: row!['stage'],
    tasks: tasks.map(({ unitId, part, endedAt }) => ({
      unitId,
      part,
      over: endedAt !== null,
    })),
    atCity: row!['state'].atCity === true,

    anonymous: person!['anonymous'],
    secret: person!['identity_hidden'],
  }
  return { state: (await loadSuggestion(town.db, id))!.state, matter }
}

async function meOf({ personId }: Holder): Promise<Me> {
  const asked = { token: tokens.get(personId) ?? '', at: Date.now(), idleSince: 0, passwordsSince: 0, today }
  return (await whoIsSignedIn(town.db, asked))!.me
}

function allowed({ personId, posts }: Me, act: string, { state, matter }: Told): boolean {
  const [first] = state.submitters
  const sees = access.maySee(personId, posts, subjectOf(state))
  const any = (may: (post: Me['posts'][number]) => boolean) => sees && posts.some(may)
  switch (act) {
    case 'see':
      return sees
    case 'counter':
      return posts.some(
        (post) =>
          access.intakeScopeOf(personId, [post]).length > 0 && access.maySee(personId, [post], subjectOf(state)),
      )
    case 'register':
      return posts.some((post) =>
        access.mayRegisterAt(post, { id: matter.stationId, townshipOfficeId: state.townshipOfficeId }),
      )
    case 'file':
      return maySeeAttachment(personId, posts, state, { organizationId: matter.stationId })
    case 'contact':
      return any((post) => access.mayReachSubmitter(personId, post, first!, state))
    case 'newCode':
      return any((post) => access.mayIssueCode(personId, post, state))
    case 'giveLink':
      return any((post) => mayIssueLink(personId, post, state))
    default:
      return any((post) => access.mayMove(personId, post, act as Move, state))
  }
}

const says = (holder: Holder, act: string, { matter }: Told) => mayDo(ground, holder, act, matter)
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).toSorted()
const seenBy = (holder: Holder, act = 'see') => matters.filter((one) => says(holder, act, one))

test('the oracle knows every move, and the ground has everybody and everything', () => {
  expect(acts.filter((act) => (moves as readonly string[]).includes(act)).toSorted()).toEqual([...moves].toSorted())
  expect(new Set(matters.map(({ matter }) => matter.stage)).size).toBeGreaterThanOrEqual(10)
  const sights = holders.map((holder) => seenBy(holder).length)
  expect(sights.filter((many) => many > 0).length).toBeGreaterThan(50)
  expect(sights.filter((many) => many === 0).length).toBeGreaterThan(20)
})

test('ten thousand times the rule allows what the oracle allows, and nothing else', { timeout: 300_000 }, async () => {
  const mes = new Map(await Promise.all(holders.map(async (holder) => [holder.personId, await meOf(holder)] as const)))
  const wrong: unknown[] = []
  let yes = 0
  const ask = (holder: Holder, act: string, one: Told) => {
    const right = says(holder, act, one)
    if (right) yes += 1
    if (allowed(mes.get(holder.personId)!, act, one) !== right) wrong.push([told, holder, act, one.matter, right])
  }
  for (let n = 0; n < 10_000; n += 1) ask(dice.one(holders), dice.one(acts), dice.one(matters))
  // At random most are far away; so everything within sight as well.
  for (const holder of holders) for (const one of seenBy(holder)) for (const act of acts) ask(holder, act, one)
  expect(wrong).toEqual([])
  expect(yes).toBeGreaterThan(1_000)
})

/** Every question for many, each as the ids it finds and those it should. */
async function asked(holder: Holder): Promise<[string, unknown, unknown][]> {
  const { db } = town
  const { personId, posts } = await meOf(holder)
  const sights = access.scopeOf(personId, posts)
  const organizationIds = [...new Set(posts.map((post) => post.organizationId))]
  const seen = seenBy(holder)
  const reader = { personId, at: new Date(now) }
  const list = { sights, organizationIds, reader, order: 'newest', limit: 100 } as const
  const all = await listSuggestions(db, list)
  const due = await listSuggestions(db, { ...list, order: 'due' })
  const burning = await listSuggestions(db, { ...list, order: 'tray' })
  const found: [string, unknown, unknown][] = [
    ['list', idsOf(all.rows), idsOf(seen)],
    ['list by due', idsOf(due.rows), idsOf(seen)],
    ['list of the tray', idsOf(burning.rows), idsOf(seen)],
    ['search of all', idsOf((await listSuggestions(db, { ...list, text: '路灯' })).rows), idsOf(seen)],
  ]
  // What the database shows within the scope to a question that carries no condition at all.
  for (const [table, column] of [
    ['suggestion', 'id'],
    ['submitter', 'suggestion_id'],
    ['document', 'subject_id'],
  ] as const) {
    const query = sql`select distinct ${sql.identifier(column)} as id from ${sql.identifier(table)}`
    const behind = await withinScope(sights, async () => (await town.app.needs.db.execute<{ id: string }>(query)).rows)
    found.push([`the lock on ${table}`, idsOf(behind), idsOf(seen)])
  }
  const counts = await countTrays(db, { sights, organizationIds, now: new Date(now) })
  for (const tray of trays) {
    const { rows } = await listSuggestions(db, { ...list, tray })
    found.push([`count of ${tray}`, counts[tray], rows.length])
    found.push([`outside in ${tray}`, rows.filter(({ id }) => !seen.some((one) => one.id === id)), []])
  }
  const over = seen.filter(({ matter }) => ['answered', 'closed'].includes(matter.stage))
  found.push(['closed', counts.closed, over.length])
  for (const state of ['open', 'settled'] as const) {
    const owed = await listObligations(db, { sights, state, limit: 500, now })
    const rows =
      await town.ownerSql`select id, subject_id from obligation where (settled_at is null) = ${state === 'open'}`
    const running = state === 'open' ? seen.filter(({ matter }) => matter.stage !== 'closed') : seen
    found.push([
      `owed, ${state}`,
      idsOf(owed.rows),
      idsOf(rows.filter((row) => running.some(({ id }) => id === row['subject_id'])) as { id: string }[]),
    ])
  }
  const figures = {
    sights,
    by: 'all',
    from: new Date(now - 86_400_000),
    to: new Date(now + 86_400_000),
    now: new Date(now),
  } as const
  const [all1] = await countFigures(db, figures)
  found.push(['figure', all1?.counts.registered ?? 0, seen.length])
  const listed = await listFigure(db, { ...figures, measure: 'registered', groupId: 'all', limit: 200 })
  found.push(['list of the figure', idsOf(listed), idsOf(seen)])
  const counter = access.intakeScopeOf(personId, posts)
  for (const one of [dice.one(matters), dice.one(matters), ...(seen.length > 0 ? [dice.one(seen)] : [])]) {
    const isSeen = seen.includes(one)
    const atCounter = says(holder, 'counter', one)
    const open = one.matter.stage !== 'closed'
    const recalled = atCounter && !one.matter.anonymous && !one.matter.secret
    const words = await listSuggestions(db, { ...list, text: one.word.slice(3, 7) })
    found.push(['search', idsOf(words.rows), isSeen ? [one.id] : []])
    found.push(['similar', idsOf(await similarMatters(db, one.word, counter)), atCounter && open ? [one.id] : []])
    found.push(['recall', idsOf(await recallByPhone(db, one.phone, counter)), recalled ? [one.id] : []])
  }
  return found
}
const differing = (found: readonly [string, unknown, unknown][]) =>
  found.filter(([, is, should]) => JSON.stringify(is) !== JSON.stringify(should))

test(
  'every list, count, search, reminder and figure shows everybody his own, and moves with his posts',
  { timeout: 300_000 },
  async () => {
    const wrong: unknown[] = []
    let moved = 0
    for (const holder of holders)
      for (const found of differing(await asked(holder))) wrong.push([told, holder, ...found])
    for (const holder of holders.slice(0, 25)) {
      const after = { ...holder, posts: postsOf(dice, cities, today) }
      if (JSON.stringify(seenBy(holder)) !== JSON.stringify(seenBy(after))) moved += 1
      await appoint(after)
      for (const found of differing(await asked(after))) wrong.push([told, 'moved', after, ...found])
      await appoint(holder)
    }
    expect(wrong).toEqual([])
    expect(moved).toBeGreaterThan(5)
  },
)

test('an auditor reads what was done by those of his places, and no others', async () => {
  for (const { personId } of holders) await recordAudit(town.db, { act: 'signedOut', personId, at: now })
  const within = (id: string | null | undefined, around: string): boolean =>
    id != null && (id === around || within(cities.places.find((p) => p.id === id)?.parentId, around))
  const placeOf = (organizationId: string) => cities.organizations.find((o) => o.id === organizationId)?.placeId
  for (const { id: around } of cities.places) {
    const rows = await listAudit(town.db, { placeIds: [around], act: 'signedOut', limit: 500 })
    const staff = holders.filter(({ posts }) =>
      posts.some(({ organizationId }) => within(placeOf(organizationId), around)),
    )
    expect([told, around, rows.map(({ personId }) => String(personId)).toSorted()]).toEqual([
      told,
      around,
      staff.map(({ personId }) => personId).toSorted(),
    ])
  }
})

test('side by side, and some of them broken off, everybody is answered in his own sight', async () => {
  const wrong: unknown[] = []
  let broken = 0
  let next = 0
  const worker = async () => {
    for (let n = next++; n < 1_000; n = next++) {
      const holder = holders[n % 40]!
      const signal = n % 5 === 0 ? AbortSignal.timeout(n % 7) : null
      const asking = fetch(`${address}/api/suggestions?limit=100`, {
        signal,
        headers: { cookie: cookies.get(holder.personId)! },
      })
      const answer = await asking
        .then((response) => response.json() as Promise<{ items: { id: string }[] }>)
        .catch(() => null)
      if (answer === null) broken += 1
      else if (JSON.stringify(idsOf(answer.items)) !== JSON.stringify(idsOf(seenBy(holder))))
        wrong.push([told, holder, answer])
    }
  }
  await Promise.all(Array.from({ length: 16 }, worker))
  expect(wrong).toEqual([])
  expect(broken).toBeGreaterThan(20)
})

test('the doors open as the oracle says, for some hundreds of matters and acts', { timeout: 300_000 }, async () => {
  const papers = done(await town.citizen.get('/api/openapi.json'))
  const exampleOf = (move: string) => {
    const content = papers.paths[`/api/suggestions/{id}/moves/${move}`].post.requestBody.content['application/json']
    const [first] = Object.values((content.examples ?? {}) as Record<string, { value: object }>)
    return { ...(content.example ?? first?.value), expectedSeq: null }
  }
  const clerks = new Map<string, Hand>()
  const files = new Map<string, string>()
  const wrong: unknown[] = []
  let knocks = 0
  const fileOf = async ({ id, matter }: Told) => {
    const { personId } = cities.acting.get(matter.stationId)!
    const clerk = clerks.get(personId) ?? (await handOfPerson(town, personId)).hand
    clerks.set(personId, clerk)
    const kept =
      files.get(id) ?? done(await clerk.post(`/api/suggestions/${id}/files?name=photo.png&purpose=matter`, aPhoto)).id
    files.set(id, kept)
    return kept
  }
  for (const holder of holders.slice(0, 60)) {
    const hand = hands.get(holder.personId)!
    const seen = seenBy(holder)
    const near = seen.length > 0 ? [dice.one(seen), dice.one(seen), dice.one(seen)] : []
    const lists: [string, unknown, unknown][] = [
      ['list', idsOf(done(await hand.get('/api/suggestions?limit=100')).items), idsOf(seen)],
      [
        'search',
        idsOf(done(await hand.get(`/api/suggestions?limit=100&text=${encodeURIComponent('路灯')}`)).items),
        idsOf(seen),
      ],
      [
        'figure',
        done(await hand.get(`/api/figures?from=${today}&to=${today}`)).rows[0]?.counts?.registered ?? 0,
        seen.length,
      ],
    ]
    for (const found of differing(lists)) wrong.push([told, holder, ...found])
    for (const one of [...near, dice.one(matters), dice.one(matters), dice.one(matters)]) {
      const { id } = one
      const sees = says(holder, 'see', one)
      const closed = one.matter.stage === 'closed'
      const file = closed ? null : await fileOf(one)
      for (const door of ['', '/timeline', '/history', '/comparison', '/files', ...(file ? [`/files/${file}`] : [])]) {
        knocks += 1
        const { status } = await hand.get(`/api/suggestions/${id}${door}`)
        const opens = door.startsWith('/files/') ? says(holder, 'file', one) : sees
        if ((status !== 404) !== opens) wrong.push([told, holder, door, one.matter, status])
      }
      const submitterId = one.state.submitters[0]!.id
      const shown = await hand.post(`/api/suggestions/${id}/submitters/${submitterId}/contact`, { reason: '电话反馈' })
      const contact = says(holder, 'contact', one) ? 200 : sees ? 403 : 404
      if (shown.status !== contact) wrong.push([told, holder, 'contact', one.matter, shown.status])
      const links = await hand.get(`/api/suggestions/${id}/links`)
      if (links.status < 300 !== says(holder, 'giveLink', one))
        wrong.push([told, holder, 'links', one.matter, links.status])
      for (const move of [dice.one(moves), dice.one(moves), dice.one(moves)]) {
        knocks += 1
        const answer = await hand.post(`/api/suggestions/${id}/moves/${move}`, exampleOf(move))
        const refusal = !sees ? 'not-found' : says(holder, move, one) ? null : 'suggestion.not-your-post'
        if (refusal === null ? answer.body.code === 'suggestion.not-your-post' : answer.body.code !== refusal)
          wrong.push([told, holder, move, one.matter, answer.body.code])
      }
    }
  }
  expect(wrong).toEqual([])
  expect(knocks).toBeGreaterThan(800)
})

/** Every holder, and whoever acts for a body of the ground. */
const everybody = (): Holder[] => [
  ...holders,
  ...cities.people.map(({ id, posts }) => ({
    personId: id,
    posts: posts.map(({ role, organizationId }) => ({ role, organizationId, fromOn: '2020-01-01', toOn: null })),
  })),
]

test('a notice is read by its office, its unit and whom it is reported to, and goes up where nobody is there', async () => {
  const papers = await tellNotices(town, cities)
  const all = everybody()
  const wrong: unknown[] = []
  let read = 0
  for (const holder of holders) {
    const hand = hands.get(holder.personId)!
    const should = papers.filter((paper) => seesNotice(ground, holder, paper, all))
    read += should.length
    const listed = done(await hand.get('/api/notices?limit=100')).items
    for (const found of differing([['notices', idsOf(listed), idsOf(should)]])) wrong.push([told, holder, ...found])
    for (const paper of [dice.one(papers), dice.one(papers), ...should.slice(0, 1)]) {
      const sees = should.includes(paper)
      const { status } = await hand.get(`/api/notices/${paper.id}`)
      if (status !== (sees ? 200 : 404)) wrong.push([told, holder, paper, status])
      if (sees) continue
      for (const act of ['sign', 'decline', 'receive']) {
        const answer = await hand.post(`/api/notices/${paper.id}/${act}`, act === 'decline' ? { reason: '不发。' } : {})
        if (answer.status !== 404) wrong.push([told, holder, act, paper, answer.status])
      }
    }
  }
  expect(wrong).toEqual([])
  expect(papers.length).toBeGreaterThan(50)
  expect(read).toBeGreaterThan(100)
})

test('of frozen figures everybody reads those of what he saw, by every number, and nobody else finds them', async () => {
  const frozen = await tellFrozen(town, cities, { today, now })
  const countyOf = ({ matter }: Told) => cities.stations.find(({ id }) => id === matter.stationId)?.countyOfficeId
  const wrong: unknown[] = []
  let read = 0
  for (const holder of holders) {
    const hand = hands.get(holder.personId)!
    const of = (officeId: string) => seenBy(holder).filter((one) => countyOf(one) === officeId)
    const part = frozen.filter(({ countyOfficeId: at }) => of(at).length > 0 || sitsAt(ground, holder, at))
    const listed = done(await hand.get('/api/frozen-figures')).items
    for (const found of differing([['frozen', idsOf(listed), idsOf(part)]])) wrong.push([told, holder, ...found])
    for (const { id, countyOfficeId } of frozen) {
      const has = part.some((one) => one.id === id)
      const shown = await hand.get(`/api/frozen-figures/${id}`)
      if (shown.status !== (has ? 200 : 404)) wrong.push([told, holder, id, shown.status])
      const behind = await hand.get(`/api/frozen-figures/${id}/suggestions?limit=100`)
      const should = of(countyOfficeId)
      const pairs: [string, unknown, unknown][] = has
        ? [
            ['behind a number', idsOf(behind.body.items), idsOf(should)],
            ['the number', shown.body.figures.rows[0]?.counts?.registered ?? 0, should.length],
          ]
        : [['behind no number', behind.status, 404]]
      read += should.length
      for (const found of differing(pairs)) wrong.push([told, holder, id, ...found])
    }
  }
  expect(wrong).toEqual([])
  expect(read).toBeGreaterThan(500)
})

test('a research is seen by its office, those above and those below, and by no neighbour', async () => {
  const researches = await tellResearches(town, cities, now)
  const wrong: unknown[] = []
  let read = 0
  for (const holder of holders) {
    const hand = hands.get(holder.personId)!
    const should = researches.filter(({ officeId }) => seesResearch(ground, holder, officeId))
    read += should.length
    const listed = done(await hand.get('/api/research?limit=100')).items
    for (const found of differing([['researches', idsOf(listed), idsOf(should)]])) wrong.push([told, holder, ...found])
    for (const one of [dice.one(researches), dice.one(researches), ...should.slice(0, 1)])
      for (const door of ['', '/timeline']) {
        const { status } = await hand.get(`/api/research/${one.id}${door}`)
        if (status !== (should.includes(one) ? 200 : 404)) wrong.push([told, holder, one, door, status])
      }
  }
  expect(wrong).toEqual([])
  expect(read).toBeGreaterThan(100)
})

test('an export of the audit holds whom the auditor reads, and to nobody else it opens', async () => {
  const wrong: unknown[] = []
  let auditors = 0
  for (const holder of holders) {
    const reason = { act: 'signedOut', format: 'csv', reason: '年度检查' }
    const answer = await hands.get(holder.personId)!.post('/api/audit/exports', reason)
    const should = auditedBy(ground, holder, holders)
    if (should === null) {
      if (answer.status !== 403) wrong.push([told, holder, answer.status])
      continue
    }
    auditors += 1
    const named = [...String(answer.body).matchAll(/per_holder_\d+/g)].map(([id]) => id)
    for (const found of differing([['export', [...new Set(named)].toSorted(), should.toSorted()]]))
      wrong.push([told, holder, ...found])
  }
  expect(wrong).toEqual([])
  expect(auditors).toBeGreaterThan(5)
})

test('the open connection tells everybody the figures of his own sight, and ends with his posts', async () => {
  const wrong: unknown[] = []
  for (const holder of holders.slice(0, 60)) {
    const [gone, cookie] = [new AbortController(), cookies.get(holder.personId)!]
    const answer = await fetch(`${address}/api/suggestions/counts/events`, { signal: gone.signal, headers: { cookie } })
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
    const figuresIn = async () => {
      let text = ''
      // Beats between them say nothing.
      while (!/data: .*\n\n/.test(text)) {
        const { done: over, value } = await reader.read()
        if (over) return null
        text += value
      }
      return JSON.parse(/data: (.*)/.exec(text)?.[1] ?? '{}') as Record<string, number>
    }
    const figures = await figuresIn()
    const inTray = async (tray: string) => {
      const page = done(await hands.get(holder.personId)!.get(`/api/suggestions?limit=100&tray=${tray}`))
      const rows = page.items as { id: string }[]
      if (rows.some(({ id }) => !seenBy(holder).some((one) => one.id === id))) wrong.push([told, holder, tray])
      return rows.length
    }
    const over = seenBy(holder).filter(({ matter }) => ['answered', 'closed'].includes(matter.stage))
    const should: Record<string, number> = { closed: over.length }
    for (const tray of trays) should[tray] = await inTray(tray)
    for (const found of differing(Object.entries(should).map(([tray, many]) => [tray, figures?.[tray], many])))
      wrong.push([told, holder, ...found])
    if (holder.posts.some(({ fromOn, toOn }) => fromOn <= today && (toOn === null || toOn >= today))) {
      await appoint({ ...holder, posts: [] })
      if ((await figuresIn()) !== null) wrong.push([told, holder, 'told after his posts ended'])
      await appoint(holder)
    }
    gone.abort()
  }
  expect(wrong).toEqual([])
})
