/** What is owed on the main line, by when and why; and what the clock says of it. Terms are those of the default policy. */
import { describe, expect, test } from 'vitest'
import { defaultPolicy } from '../../workflows/rules/default-policy.ts'
import { nextMark } from '../../workflows/rules/obligations.ts'
import { explain, labelOf } from '../../workflows/rules/policy.ts'
import type { SuggestionEvent } from '../../workflows/rules/suggestion.ts'
import {
  at,
  chenAtRoads,
  luAtWater,
  matter,
  roads,
  sunCounty,
  theBusTimetable,
  theDarkLane,
  theFloodedUnderpass,
  theLooseRail,
  theSchoolRoad,
  theWageDispute,
  theWell,
  wangOffice,
  water,
  zhangClerk,
} from './fixtures.ts'
import { endings, go, judge, kindsOf, live, moves, opened, owes, researchUnderWay, type Life } from './live.ts'
import * as say from './verbs.ts'

/** '2026-03-13 24:00' for the instant that ends that day. */
const local = (instant: number | null | undefined): string => {
  if (instant == null) return 'no term'
  const text = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
  return text(instant).endsWith('00:00') ? `${text(instant - 1).slice(0, 10)} 24:00` : text(instant)
}
const dues = (life: Life): string[] =>
  life.events.flatMap((e) => e.opens).map((o) => `${o.track}.${o.kind} ${o.owedBy.role} ${local(o.dueAt)}`)
const marked = (events: readonly SuggestionEvent[] = []): string[] =>
  events.flatMap(({ body }) => (body.kind === 'marked' ? [`${body.mark} ${local(body.at)}`] : []))

describe('handed in on Tuesday 10 March 2026 at nine,', () => {
  test('a lane that the township assigns the same day has these dates', () => {
    const life = live(theDarkLane, say.assign(roads, wangOffice), say.signFor(chenAtRoads))
    go(life, say.submitResult(chenAtRoads), say.acceptResult(wangOffice))
    go(life, say.tell(say.submitter('lin'), ['assignmentStatus', 'result'], wangOffice))
    go(life, say.rate('lin', 'dissatisfied'), say.rehandle(wangOffice))
    expect(dues(life)).toEqual([
      'common.receipt station 2026-03-10 09:00',
      'common.enter station 2026-03-11 24:00',
      'common.classify TownshipOffice 2026-03-13 24:00',
      'township.assign TownshipOffice 2026-03-17 24:00',
      'township.assignmentStatus TownshipOffice 2026-03-11 24:00',
      'township.signFor HandlingUnit 2026-03-12 24:00',
      'township.returnWindow HandlingUnit 2026-03-17 24:00',
      'township.handle HandlingUnit 2026-03-31 24:00',
      'township.acceptResult TownshipOffice 2026-03-13 24:00',
      'township.result TownshipOffice 2026-03-13 24:00',
      'township.rate Submitter 2026-03-24 24:00',
      'common.decideDissatisfied TownshipOffice 2026-03-13 24:00',
      'township.rehandle HandlingUnit 2026-03-31 24:00',
    ])
  })

  test('an underpass that goes to the county has these', () => {
    const life = live(theFloodedUnderpass, say.submitToCounty(wangOffice), say.transfer(water, sunCounty))
    go(life, say.signFor(luAtWater), say.submitResult(luAtWater), say.acceptResult(sunCounty))
    expect(dues(life).slice(3)).toEqual([
      'county.submitToCounty TownshipOffice 2026-03-17 24:00',
      'county.interimNotice TownshipOffice 2026-03-11 24:00',
      'county.transfer CountyOffice 2026-03-17 24:00',
      'county.assignmentStatus TownshipOffice 2026-03-11 24:00',
      'county.signFor HandlingUnit 2026-03-12 24:00',
      'county.returnWindow HandlingUnit 2026-03-17 24:00',
      'county.handle HandlingUnit 2026-04-09 24:00',
      'county.acceptResult CountyOffice 2026-03-13 24:00',
      'county.result TownshipOffice 2026-03-13 24:00',
      'county.result TownshipOffice 2026-03-13 24:00',
    ])
  })

  test('a question, a quarrel and a research have these', () => {
    expect(dues(live(theBusTimetable, say.classify('answer', zhangClerk))).at(-1)).toBe(
      'answer.answer station 2026-03-17 24:00',
    )
    expect(dues(live(theWageDispute, say.classify('redirect', zhangClerk))).at(-1)).toBe(
      'redirect.explain station 2026-03-17 24:00',
    )
    const life = researchUnderWay(live(theSchoolRoad, say.classify('research', wangOffice)))
    expect(dues(life).at(-1)).toBe('research.openResearch localOfficeHead 2026-03-24 24:00')
    expect(dues(go(life, say.joinResearch(wangOffice))).at(-1)).toBe(
      'research.startNotice TownshipOffice 2026-03-13 24:00',
    )
  })

  test('each date says in words why it is that one, and names no source', () => {
    const life = live(theFloodedUnderpass, say.submitToCounty(wangOffice), say.transfer(water, sunCounty))
    for (const { explanation } of life.events.flatMap((e) => e.opens)) {
      const { zh, en } = explain(explanation, labelOf(defaultPolicy))
      expect(zh).toMatch(/^“[^”]+”.*。$/u)
      expect(en).toMatch(/^[A-Z].*\.$/u)
      expect(zh + en).not.toContain('HN-XF12')
    }
    expect(explain(opened(life, 'transfer')[0]!.explanation, '建议时限').zh).toBe(
      '“转办”的建议时限为5个工作日。自报县级（2026年3月10日）起算，当日不计，第一日为2026年3月11日，至2026年3月17日24时止。其间不计入：2026年3月14日至15日（周六、周日）。',
    )
  })
})

test('the receipt is given by the act itself; a letter entered late is late on record and settled', () => {
  const late = matter('late', { channel: 'letter', collectedAt: at('2026-03-03') })
  const life = live(late)
  expect(endings(life, 'receipt')).toEqual(['done'])
  expect(local(opened(life, 'enter')[0]?.dueAt)).toBe('2026-03-04 24:00')
  expect(endings(life, 'enter')).toEqual(['done'])
  expect(opened(live(matter('online', { channel: 'online' })), 'enter')).toEqual([])
})

test('nothing is born overdue: what is classified after its five days runs them from that act', () => {
  const life = live(theDarkLane, say.on(at('2026-04-20'), say.classify('township', wangOffice)))
  expect(local(owes(life, 'assign').dueAt)).toBe('2026-04-27 24:00')
  expect(owes(life, 'assign').startAt).toBe(at('2026-04-20'))
})

test('an urgent rail is handed over the same day, amber from that hour; its handling keeps its days', () => {
  const life = live(theLooseRail, say.classify('township', wangOffice))
  expect(local(owes(life, 'assign').dueAt)).toBe('2026-03-10 24:00')
  expect(marked(go(life, say.clock(life.now)).events)).toEqual(['amber 2026-03-10 09:00'])
  expect(local(owes(go(life, say.assign(roads, wangOffice)), 'handle').dueAt)).toBe('2026-03-31 24:00')
})

test('the next body’s clock starts when the act is recorded, however long ago it happened on paper', () => {
  const act = say.assign(roads, wangOffice)
  const life = live(theDarkLane, say.on(at('2026-03-12', '10:00'), act, at('2026-03-10', '16:00')))
  expect(local(owes(life, 'signFor').dueAt)).toBe('2026-03-16 24:00')
  expect(life.events.at(-1)).toMatchObject({
    occurredAt: at('2026-03-10', '16:00'),
    recordedAt: at('2026-03-12', '10:00'),
  })
  expect(life.events.at(-1)?.settles.map((s) => s.at)).toEqual([at('2026-03-10', '16:00')])
})

describe('the clock', () => {
  const atWork = (): Life => live(theDarkLane, say.assign(roads, wangOffice), say.signFor(chenAtRoads))

  test('makes an event of amber when it comes, and of red and the 催办 on the first working day after', () => {
    const life = go(atWork(), say.tell(say.submitter('lin'), 'assignmentStatus', wangOffice))
    go(life, say.clock(at('2026-03-20')))
    const amber = nextMark(life.state)
    expect(local(amber)).toBe('2026-03-26 18:00')
    expect(marked(go(life, say.clock(amber ?? 0)).events.slice(-1))).toEqual(['amber 2026-03-26 18:00'])
    const red = nextMark(life.state)
    go(life, say.clock(red ?? 0))
    expect(marked(life.events.slice(-2))).toEqual(['red 2026-04-01 08:30', 'urge 2026-04-01 08:30'])
    expect(local(nextMark(life.state))).toBe('2026-04-09 08:30')
  })

  test('that was asleep for weeks says red and not the amber before it', () => {
    const life = go(atWork(), say.tell(say.submitter('lin'), 'assignmentStatus', wangOffice))
    const before = life.events.length
    go(life, say.clock(at('2026-04-02')))
    expect(marked(life.events.slice(before))).toEqual(['red 2026-04-01 08:30', 'urge 2026-04-01 08:30'])
  })

  test('rung early or twice says nothing', () => {
    const life = live(theDarkLane)
    expect(judge(life, say.clock(at('2026-03-10', '10:00'))).events).toEqual([])
    const amber = nextMark(life.state) ?? 0
    expect(kindsOf(go(life, say.clock(amber)).events).at(-1)).toBe('marked')
    expect(judge(life, say.clock(amber)).events).toEqual([])
    expect(nextMark(life.state)).toBeGreaterThan(amber)
  })

  test('is silent once what was owed is done', () => {
    const life = live(theBusTimetable, say.answer(zhangClerk, say.toldAll()), say.rate('lin'))
    expect(nextMark(life.state)).toBeNull()
    expect(judge(life, say.clock(at('2026-12-01'))).events).toEqual([])
  })

  test('closes each neighbour’s window by itself, and the matter with the last', () => {
    const life = live(theWell, say.answer(zhangClerk, say.toldAll()), say.rate('ding'))
    go(life, say.clock(owes(life, 'rate', 'sbm_bao').dueAt ?? 0))
    expect(kindsOf(life.events).slice(-2)).toEqual(['lapsed', 'closed'])
    expect(endings(life, 'rate')).toEqual(['done', 'unrated'])
  })
})

describe('sent back,', () => {
  const handedIn = (day: string): Life =>
    live(
      theDarkLane,
      say.assign(roads, wangOffice),
      say.signFor(chenAtRoads),
      say.on(at(day), say.submitResult(chenAtRoads)),
    )

  test('a unit has what was left of its days when it handed in: the check takes nothing from it', () => {
    const life = handedIn('2026-03-20') // seven working days before 31 March
    go(life, say.on(at('2026-03-25'), say.sendBack(wangOffice)))
    expect(local(owes(life, 'handle').dueAt)).toBe('2026-04-03 24:00')
    expect(moves(life, 'handle')).toMatchObject([
      { kind: 'stopped', event: 'resultSubmitted' },
      { kind: 'resumed', event: 'sentBack', left: { amount: 7, unit: 'workingDays' }, lastDay: '2026-04-03' },
    ])
  })

  test('a unit has at least three working days, also when it was late', () => {
    for (const [day, lastDay] of [
      ['2026-03-31', '2026-04-03'],
      ['2026-04-15', '2026-04-20'],
    ] as const) {
      const life = go(handedIn(day), say.sendBack(wangOffice))
      expect(moves(life, 'handle').at(-1)).toMatchObject({ left: { amount: 0 }, floor: { amount: 3 }, lastDay })
    }
  })

  test('a unit whose clock stands is neither late nor rung for, and what it owed counts as done on the day it handed in', () => {
    const life = handedIn('2026-03-20')
    expect(owes(life, 'handle')).toMatchObject({ marks: [], stoppedAt: at('2026-03-20') })
    go(life, say.on(at('2026-04-10'), say.acceptResult(wangOffice)))
    const id = opened(life, 'handle')[0]?.id
    expect(life.events.flatMap((e) => e.settles).find((s) => s.id === id)).toMatchObject({ at: at('2026-03-20') })
  })

  test('twice in one round, a unit keeps counting what was left the second time', () => {
    const life = handedIn('2026-03-20')
    go(
      life,
      say.on(at('2026-03-25'), say.sendBack(wangOffice)),
      say.on(at('2026-03-27'), say.submitResult(chenAtRoads)),
    )
    go(life, say.on(at('2026-03-30'), say.sendBack(wangOffice)))
    expect(moves(life, 'handle').at(-1)?.left).toEqual({ amount: 5, unit: 'workingDays' })
  })
})

test('a date in a year whose holidays are not loaded is provisional, and says so', () => {
  const life = live(matter('winter', {}, at('2026-12-28')), say.assign(roads, wangOffice))
  expect(owes(life, 'handle').provisional).toBe(true)
  expect(opened(life, 'handle')[0]?.explanation.provisional).toBe(true)
  expect(owes(life, 'signFor').provisional).toBe(false)
})
