import { afterAll, beforeAll, expect, test } from 'vitest'
import { measureNames, type MeasureName } from '../../db/queries/figure-measures.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { done, handleByCounty, handleByTownship, must, register, tell } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import {
  grandmaQin,
  masterTang,
  theBusTimetable,
  theDarkLane,
  theFloodedUnderpass,
  theWageDispute,
} from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'
import { recountFigures, type Life } from './recount-figures.ts'

const days = 86_400_000
let town: Town
let hands: Record<string, Hand>
let period: { from: string; to: string }
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  const names = [
    'clerk',
    'officer',
    'county',
    'construction',
    'farming',
    'transport',
    'supervisor',
    'countyhead',
    'shiqiao',
    'baiyang',
  ]
  hands = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await town.as(name)] as const)))
  const { clerk, officer, county, construction, farming, transport, shiqiao, baiyang } = hands as Record<
    string,
    Hand
  > & {
    [name in 'clerk' | 'officer' | 'county' | 'construction' | 'farming' | 'transport' | 'shiqiao' | 'baiyang']: Hand
  }
  const civil = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)
  const first = civil(town.now())
  const begin = (matter: object, by = clerk) => register(by, matter)
  const to = (receipt: { submitters: readonly { id: string }[] }) => ({
    kind: 'submitter' as const,
    id: receipt.submitters[0]!.id,
  })
  const rate = (receipt: { receiptNumber: string; queryCode: string }, satisfaction: string, reason?: string) =>
    town.citizen.post('/api/public/receipts/rating', {
      receiptNumber: receipt.receiptNumber,
      queryCode: receipt.queryCode,
      satisfaction,
      ...(reason ? { reason } : {}),
    })

  // Well done and praised; well done and not liked; told only of the assignment; two who signed, one told; never told at all.
  const praised = await begin(theDarkLane)
  await handleByTownship({ officer, unit: construction }, praised.id)
  await tell(officer, praised.id, to(praised), ['assignmentStatus', 'result'])
  done(await rate(praised, 'satisfied'))
  const blamed = await begin(theDarkLane)
  await handleByTownship({ officer, unit: construction }, blamed.id)
  await tell(officer, blamed.id, to(blamed), ['assignmentStatus', 'result'])
  done(await rate(blamed, 'dissatisfied', '灯又坏了。'))
  await town.until(async () =>
    done(await officer.get(`/api/suggestions/${blamed.id}`)).allowedMoves.some(
      (m: { move: string }) => m.move === 'rehandle',
    ),
  )
  await must(officer, blamed.id, 'rehandle', { reason: '应当再修。' })
  const half = await begin(theDarkLane)
  await handleByTownship({ officer, unit: construction }, half.id)
  await tell(officer, half.id, to(half), ['assignmentStatus'])
  const joint = await begin({ ...theDarkLane, submitters: [grandmaQin, masterTang] })
  await handleByTownship({ officer, unit: construction }, joint.id)
  await tell(officer, joint.id, to(joint), ['assignmentStatus', 'result'])
  const untold = await begin(theFloodedUnderpass)
  await handleByCounty({ officer, county, unit: transport }, untold.id)
  // Returned; extended; asked of nobody; another township; another county; explained at once.
  const wrong = await begin(theDarkLane)
  await must(officer, wrong.id, 'assign', { unitId: world.units.farming, classify: { reason: '属于镇职责' } })
  await must(farming, wrong.id, 'returnAssignment', { reason: '路灯不属农业农村办职责' })
  const longer = await begin(theDarkLane)
  await must(officer, longer.id, 'assign', { unitId: world.units.construction, classify: { reason: '属于镇职责' } })
  await must(construction, longer.id, 'requestExtension', { reason: '灯杆需要定制。', amount: 10 })
  await must(officer, longer.id, 'decideExtension', { granted: true, reason: '情况属实。' })
  await must(construction, longer.id, 'signFor')
  await must(construction, longer.id, 'submitResult', { text: '已安装。', degree: 'solved' })
  await must(officer, longer.id, 'acceptResult')
  await tell(officer, longer.id, to(longer), ['assignmentStatus', 'result'])
  await begin(theBusTimetable)
  await begin({ ...theDarkLane, stationId: 'org_shiqiao_station' }, shiqiao)
  await begin({ ...theDarkLane, stationId: 'org_baiyang_station' }, baiyang)
  const dispute = await begin(theWageDispute)
  await must(officer, dispute.id, 'classify', { route: 'redirect', reason: '案件已在法院审理' })

  // What is left alone becomes late and climbs the ladder; a second period begins with one more.
  await town.sleep(60 * days)
  // Every urging that one of them reached is taken back: it is counted no more.
  await town.ownerSql`
    insert into suggestion_event (suggestion_id, seq, kind, actor, occurred_at, recorded_at, rules_version, body, opens, settles, hash)
    select suggestion_id, 1000 + seq, 'overdueWithdrawn', actor, occurred_at, recorded_at, rules_version,
      jsonb_build_object('kind', 'overdueWithdrawn', 'obligationId', body ->> 'obligationId', 'marks', '["red", "urge"]'::jsonb,
        'because', 'calendar'), '[]', '[]', 'planted'
    from suggestion_event where suggestion_id = ${untold.id} and kind = 'marked' and body ->> 'mark' = 'urge'`
  period = { from: first, to: civil(town.now()) }
  await town.sleep(2 * days)
  const late = await begin(theDarkLane)
  await must(officer, late.id, 'assign', { unitId: world.units.construction, classify: { reason: '属于镇职责' } })
}, 120_000)
afterAll(() => town?.close())

const groups = ['all', 'station', 'township', 'unit', 'route', 'month', 'day'] as const
interface Row {
  readonly group: { id: string; zh: string }
  readonly counts: Record<MeasureName, number>
  readonly rates: Record<string, number | null>
  readonly rank: number | null
  readonly oldestOpenAt: string | null
}
const ask = async (by: string, query: string): Promise<Row[]> =>
  done(await hands[by]!.get(`/api/figures?from=${period.from}&to=${period.to}&${query}`)).rows
const lives = async (): Promise<Life[]> => {
  const rows =
    await town.ownerSql`select suggestion_id as id, kind, recorded_at as "recordedAt", body, opens, settles, adjusts
    from suggestion_event order by suggestion_id, seq`
  const byId = new Map<string, Life['events'][number][]>()
  for (const { id, ...event } of rows) byId.set(id, [...(byId.get(id) ?? []), event as Life['events'][number]])
  return [...byId].map(([id, events]) => ({ id, events }))
}

test('every figure of every group is what a naive recount of the ledgers says', async () => {
  const all = await lives()
  for (const by of groups) {
    const told = Object.fromEntries((await ask('supervisor', `by=${by}`)).map((row) => [row.group.id, row.counts]))
    const seen = all.filter(({ events }) => events[0]!.body.suggestion!.countyOfficeId === 'org_qinghe_office')
    expect(told, by).toEqual(recountFigures(seen, by, { ...period, now: town.now() }))
  }
})

test('the figures of the played world are not all the same, so that a recount can disagree', async () => {
  const [row] = await ask('supervisor', '')
  for (const measure of measureNames.filter((name) => name !== 'sentBack'))
    expect(row!.counts[measure], measure).toBeGreaterThan(0)
  expect(row!.counts).toMatchObject({
    registered: 10,
    classified: 8,
    returned: 1,
    extended: 1,
    rehandled: 1,
    ratingAsked: 3,
    rated: 1,
  })
  expect(row!.rates['concluded']).toBe(0.375)
})

test('each number opens a list as long as it is, page by page', async () => {
  for (const { group, counts } of await ask('supervisor', 'by=unit'))
    for (const measure of measureNames) {
      const ids: string[] = []
      let cursor = ''
      do {
        const page: { items: { id: string }[]; nextCursor: string | null } = done(
          await hands['supervisor']!.get(
            `/api/figures/suggestions?from=${period.from}&to=${period.to}&by=unit&group=${group.id}&measure=${measure}&limit=2${cursor}`,
          ),
        )
        ids.push(...page.items.map(({ id }) => id))
        cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : ''
      } while (cursor)
      expect([...new Set(ids)], `${group.id} ${measure}`).toHaveLength(counts[measure])
    }
})

test('the oldest stands first where that is asked for, page by page', async () => {
  const path = (order: string, cursor = '') =>
    `/api/figures/suggestions?from=${period.from}&to=${period.to}&measure=open&order=${order}&limit=2${cursor}`
  const all = async (order: string) => {
    const ids: string[] = []
    let cursor = ''
    do {
      const page = done(await hands['supervisor']!.get(path(order, cursor)))
      ids.push(...page.items.map(({ id }: { id: string }) => id))
      cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : ''
    } while (cursor)
    return ids
  }
  const oldest = await all('oldest')
  expect(oldest).toEqual((await all('newest')).toReversed())
  const [row] = await ask('supervisor', '')
  const first = done(await hands['supervisor']!.get(`/api/suggestions/${oldest[0]}`))
  expect(first.registeredAt).toBe(row!.oldestOpenAt)
})

test('the span before and the same days a year before are counted beside it, and only when asked for', async () => {
  // The days after the played ones: their span before holds the played ones' last days.
  const tomorrow = new Date(town.now() + 32 * 3_600_000).toISOString().slice(0, 10)
  const path = (compare: string, days = `from=${tomorrow}&to=${tomorrow}`) => `/api/figures?${days}${compare}`
  const read = async (asked: string) => done(await hands['supervisor']!.get(asked))
  expect((await read(path(''))).compared).toBeNull()
  const { compared } = await read(path('&compare=before'))
  expect(compared).toMatchObject({ to: compared.from, rows: [{ counts: { registered: 1 } }] })
  const [year, rest] = [Number(period.from.slice(0, 4)) + 1, (civil: string) => civil.slice(4)]
  const later = `from=${year}${rest(period.from)}&to=${Number(period.to.slice(0, 4)) + 1}${rest(period.to)}`
  const then = (await read(path('&compare=year', later))).compared
  expect([then.from, then.to]).toEqual([period.from, period.to])
  expect(then.rows).toEqual(await ask('supervisor', ''))
})

test('nobody is told figures of what he may not see', async () => {
  expect((await ask('baiyang', ''))[0]!.counts.registered).toBe(1)
  expect((await ask('baiyang', 'by=township')).map((row) => row.group.id)).toEqual(['org_baiyang_office'])
  expect((await ask('transport', ''))[0]!.counts.open).toBe(1)
  const query = `from=${period.from}&to=${period.to}&by=unit&group=org_qinghe_transport&measure=classified`
  expect(done(await hands['baiyang']!.get(`/api/figures/suggestions?${query}`)).items).toEqual([])
  expect((await town.citizen.get(`/api/figures?from=${period.from}&to=${period.to}`)).status).toBe(401)
})

test('rows are ranked by the rate asked for, equals share a place, and what cannot be reckoned has none', async () => {
  const rows = await ask('supervisor', 'by=unit&rankBy=resultTold')
  const ranked = rows.filter((row) => row.rank !== null)
  expect(ranked.map((row) => row.rates['resultTold'])).toEqual(
    ranked.map((row) => row.rates['resultTold']).toSorted((a, b) => b! - a!),
  )
  expect(rows.map((row) => [row.group.id, row.rank])).toEqual([
    ['org_liulin_construction', 1],
    ['org_qinghe_transport', 2],
    ['org_liulin_farming', null],
  ])
})

interface Frozen {
  readonly id: string
  readonly state: string
  readonly number: string | null
  readonly figures: { readonly rows: Row[]; readonly measures: { code: string }[] }
  readonly yearBefore: { readonly rows: Row[] } | null
  readonly remarks: { readonly suggestionId: string; readonly text: string }[]
}
const frozen = async (by: string, id: string, query = ''): Promise<Frozen> =>
  done(await hands[by]!.get(`/api/frozen-figures/${id}?${query}`))
const day = 24 * 3_600_000

test('frozen figures are checked for a day, fixed under a number, and no later act changes a digit of them', async () => {
  const {
    county,
    countyhead: head,
    officer,
    baiyang,
    transport,
  } = hands as Record<'county' | 'countyhead' | 'officer' | 'baiyang' | 'transport', Hand>
  expect((await officer.post('/api/frozen-figures', period)).body.code).toBe('frozen.not-yours')
  const today = { from: period.from, to: new Date(town.now() + 8 * 3_600_000).toISOString().slice(0, 10) }
  expect((await county.post('/api/frozen-figures', today)).body.code).toBe('frozen.period-to-come')

  const begun = done(await county.post('/api/frozen-figures', period, 'freeze-once')) as Frozen
  expect(done(await county.post('/api/frozen-figures', period, 'freeze-once')).id).toBe(begun.id)
  expect([begun.state, begun.number]).toEqual(['checking', null])
  const recounted = async () =>
    recountFigures(
      (await lives()).filter(({ events }) => events[0]!.body.suggestion!.countyOfficeId === 'org_qinghe_office'),
      'unit',
      { ...period, now: town.now() },
    )
  const told = async (by = 'county') =>
    Object.fromEntries((await frozen(by, begun.id, 'by=unit')).figures.rows.map((row) => [row.group.id, row.counts]))
  expect(await told()).toEqual(await recounted())

  // Another county has no part in it; a unit sees its own and says why, once only while it is open.
  expect((await baiyang.get(`/api/frozen-figures/${begun.id}`)).status).toBe(404)
  expect(done(await baiyang.get('/api/frozen-figures')).items).toEqual([])
  expect(Object.keys(await told('transport'))).toEqual(['org_qinghe_transport'])
  const [late] = done(await transport.get(`/api/frozen-figures/${begun.id}/suggestions?measure=late`)).items
  const remark = { suggestionId: late.id, text: '等待省道养护批复。' }
  const door = `/api/frozen-figures/${begun.id}`
  const strange = { ...remark, suggestionId: 'sug_nobody' }
  expect((await transport.post(`${door}/remarks`, strange)).body.code).toBe('frozen.not-in-figures')
  expect((await transport.post(`${door}/remarks`, remark)).status).toBe(204)
  expect((await head.post(`${door}/fix`, {})).body.code).toBe('frozen.still-checking')
  await town.sleep(day + 1_000)
  expect((await transport.post(`${door}/remarks`, remark)).body.code).toBe('frozen.check-over')
  expect((await county.post(`${door}/fix`, {})).body.code).toBe('frozen.not-yours')
  const expected = await recounted()
  const fixed = done(await head.post(`${door}/fix`, {})) as Frozen
  expect([fixed.state, fixed.number]).toEqual(['fixed', expect.stringMatching(/^通报〔\d{4}〕1号$/)])

  // Whatever comes after it: one more is told, one more climbs the ladder.
  const read = await frozen('county', begun.id, 'by=unit')
  expect(Object.fromEntries(read.figures.rows.map((row) => [row.group.id, row.counts]))).toEqual(expected)
  expect(read.remarks).toMatchObject([{ suggestionId: late.id, text: '等待省道养护批复。' }])
  await tell(officer, late.id, { kind: 'submitter', id: await submitterOf(late.id) }, ['assignmentStatus', 'result'])
  await town.sleep(20 * day)
  expect(await frozen('county', begun.id, 'by=unit')).toEqual(read)
  expect(done(await head.post(`${door}/fix`, {}))).toEqual(fixed)
  for (const { group, counts } of read.figures.rows)
    for (const measure of ['classified', 'resultTold', 'openOverdue'] as const) {
      const query = `by=unit&group=${group.id}&measure=${measure}&limit=100`
      const { items } = done(await county.get(`${door}/suggestions?${query}`))
      expect([group.id, measure, items.length]).toEqual([group.id, measure, counts[measure]])
    }
})

test('the same days of the year before stand beside them where they were fixed, and nothing where they were not', async () => {
  const [now] = done(await hands['county']!.get('/api/frozen-figures')).items
  expect((await frozen('county', now.id)).yearBefore).toBeNull()
  const [year, rest] = [Number(now.from.slice(0, 4)) + 1, (civil: string) => civil.slice(4)]
  const nextYear = { from: `${year}${rest(now.from)}`, to: `${Number(now.to.slice(0, 4)) + 1}${rest(now.to)}` }
  await town.sleep(400 * day)
  const later = done(await hands['county']!.post('/api/frozen-figures', nextYear)) as Frozen
  const beside = await frozen('county', later.id)
  expect(beside.yearBefore?.rows).toEqual((await frozen('county', now.id)).figures.rows)
  expect(beside.figures.rows[0]?.counts.registered ?? 0).toBe(0)
})

const submitterOf = async (id: string): Promise<string> =>
  done(await hands['officer']!.get(`/api/suggestions/${id}`)).submitters[0].id
