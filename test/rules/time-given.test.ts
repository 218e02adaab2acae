/** Time asked and given: pauses, extensions, promises; every day that moves says why. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendar2026 as calendar } from '../../db/seed/calendar-2026.ts'
import { addWorkingDays, dayOf, workingDaysBetween } from '../../workflows/rules/calendar.ts'
import { explain } from '../../workflows/rules/policy.ts'
import { recount } from '../../workflows/rules/recount.ts'
import {
  at,
  chenAtRoads,
  luAtWater,
  roads,
  sunCounty,
  theBusTimetable,
  theDarkLane,
  theWell,
  wangOffice,
  water,
  zhangClerk,
} from './fixtures.ts'
import { begin, generatedLives, stepOf } from './generated-lives.ts'
import {
  attempt,
  endings,
  go,
  kindsOf,
  live,
  moves,
  opened,
  owedKinds,
  owes,
  refusalOf,
  type Life,
  explanationsOf,
} from './live.ts'
import * as say from './verbs.ts'

const lin = say.submitter('lin')
const assigned = say.assign(roads, wangOffice)
const lastDay = (life: Life, kind: string) => dayOf((owes(life, kind).dueAt ?? 0) - 1)

describe('while a submitter is asked for more,', () => {
  test('the work’s clock stands and rings for nobody, but what people are owed to be told runs on', () => {
    const life = live(theDarkLane, assigned, say.askSubmitter(wangOffice))
    expect(owes(life, 'handle')).toMatchObject({ stoppedAt: life.now, marks: [] })
    expect(owes(life, 'assignmentStatus')).toMatchObject({ stoppedAt: null })
    expect(owes(life, 'supply').marks.map((m) => m.kind)).toEqual(['expire'])
    expect(refusalOf(life, say.askSubmitter(wangOffice))).toBe('suggestion.move-not-open')
  })

  test('every working day waited is added back, exactly, whatever lies between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 13 }), (askAfter, supplyAfter) => {
        const life = live({ ...theDarkLane, registeredAt: at('2026-01-30') }, assigned)
        const before = lastDay(life, 'handle')
        go(life, say.on(life.now + askAfter * 86_400_000, say.askSubmitter(wangOffice)))
        const asked = life.now
        go(life, say.on(life.now + supplyAfter * 86_400_000, say.supply('lin')))
        const waited = workingDaysBetween(dayOf(asked), dayOf(life.now), calendar)
        const left = workingDaysBetween(dayOf(asked), before, calendar)
        fc.pre(left > 0)
        expect(lastDay(life, 'handle')).toBe(addWorkingDays(dayOf(asked), waited + left, calendar).day)
      }),
    )
  })

  test('it goes on by itself when the time is over, and says that nothing came', () => {
    const life = live(theDarkLane, assigned, say.askSubmitter(wangOffice))
    go(life, say.clock(owes(life, 'supply').dueAt ?? 0))
    expect(kindsOf(life.events)).toContain('wentOn')
    expect([owes(life, 'handle').stoppedAt, endings(life, 'supply')]).toEqual([null, ['notSupplied']])
    expect(life.state.pausedDays).toBeGreaterThanOrEqual(10)
    expect(refusalOf(life, say.askSubmitter(wangOffice))).toBe('suggestion.pause-used-up')
  })

  test('a second question has what is left of the ten working days', () => {
    const life = live(theDarkLane, assigned, say.askSubmitter(wangOffice))
    go(life, say.on(at('2026-03-16'), say.supply('lin')), say.askSubmitter(wangOffice))
    expect(opened(life, 'supply').map((o) => o.explanation.amount)).toEqual([10, 10 - life.state.pausedDays])
  })

  test('the office that goes on without it no longer waits', () => {
    const life = live(theBusTimetable, say.askSubmitter(zhangClerk), say.answer(zhangClerk, say.toldAll()))
    expect(kindsOf(life.events)).toContain('wentOn')
    expect(life.state.stage).toBe('answered')
  })
})

describe('an extension', () => {
  test('asked in time and granted moves the day by what was granted, and keeps the old one; the citizen is owed the reason today', () => {
    const life = live(theDarkLane, assigned, say.signFor(chenAtRoads))
    const before = lastDay(life, 'handle')
    go(life, say.requestExtension(chenAtRoads, 10))
    expect(owes(life, 'handle').stoppedAt).not.toBeNull()
    go(life, say.grantExtension(wangOffice))
    expect(lastDay(life, 'handle')).toBe(addWorkingDays(before, 10, calendar).day)
    expect(moves(life, 'handle')).toMatchObject([
      { kind: 'stopped', event: 'extensionRequested' },
      { kind: 'extended', added: { amount: 10, unit: 'workingDays' }, approvedBy: wangOffice.post.organizationId },
    ])
    expect(lastDay(life, 'extensionNotice')).toBe(dayOf(life.now))
    go(life, say.tell(lin, 'progress', wangOffice))
    expect(owedKinds(life)).not.toContain('extensionNotice')
    expect(refusalOf(life, say.requestExtension(chenAtRoads))).toBe('extension.used')
  })

  test('refused leaves what was left when it was asked for, at least one working day', () => {
    const life = live(theDarkLane, assigned)
    const due = owes(life, 'handle').dueAt ?? 0
    go(life, say.on(due - 60_000, say.requestExtension(chenAtRoads)))
    go(life, say.on(due + 86_400_000, say.refuseExtension(wangOffice)))
    expect(moves(life, 'handle').at(-1)).toMatchObject({ kind: 'resumed', floor: { amount: 1 }, left: { amount: 0 } })
    expect(owes(life, 'handle').dueAt).toBeGreaterThan(life.now)
  })

  test('on the county’s way never passes ninety days from the first transfer', () => {
    const life = live(theDarkLane, say.submitToCounty(wangOffice), say.transfer(water, sunCounty))
    const first = life.now
    go(life, say.requestExtension(luAtWater, 30), say.on(first + 80 * 86_400_000, say.grantExtension(sunCounty)))
    expect(moves(life, 'handle').at(-1)).toHaveProperty('hardStop')
    expect(workingDaysBetween(dayOf(first + 90 * 86_400_000), lastDay(life, 'handle'), calendar)).toBeLessThanOrEqual(1)
  })

  test('a result handed in while it waits takes the place of the request', () => {
    const life = live(theDarkLane, assigned, say.signFor(chenAtRoads), say.requestExtension(chenAtRoads))
    go(life, say.submitResult(chenAtRoads))
    expect(endings(life, 'decideExtension')).toEqual(['superseded'])
    go(life, say.sendBack(wangOffice))
    expect(owes(life, 'handle').stoppedAt).toBeNull()
  })

  test('of the station’s own answer is decided by the township office', () => {
    const life = live(theWell, say.classify('answer', zhangClerk), say.requestExtension(zhangClerk))
    go(life, say.grantExtension(wangOffice, 3))
    expect(opened(life, 'answer')).toHaveLength(2)
    expect(life.state.open.filter((o) => o.kind === 'answer').every((o) => o.stoppedAt === null)).toBe(true)
    // Why, he hears the same day, not only with the answer.
    go(life, say.tell(say.submitter('ding'), 'progress', wangOffice))
    expect(endings(life, 'extensionNotice').filter((how) => how === 'done')).toHaveLength(1)
    go(life, say.answer(zhangClerk, say.toldAll()))
    expect(life.state.stage).toBe('answered')
  })
})

describe('a promise', () => {
  const promised = () =>
    live(
      theDarkLane,
      assigned,
      say.signFor(chenAtRoads),
      say.promise(chenAtRoads, '2026-09-30'),
      say.acceptResult(wangOffice),
      say.tell(lin, ['assignmentStatus', 'result'], wangOffice),
      say.rate('lin'),
    )

  test('keeps a concluded matter open until its day, and comes back by itself', () => {
    const life = promised()
    expect([life.state.stage, owedKinds(life), lastDay(life, 'commitment')]).toEqual([
      'answered',
      ['commitment'],
      '2026-09-30',
    ])
    go(life, say.clock(at('2026-10-09')))
    expect(kindsOf(life.events)).toContain('marked')
    go(life, say.reportCommitment(chenAtRoads), say.tell(lin, 'progress', wangOffice))
    expect(life.state.stage).toBe('closed')
  })

  test('that gets a new day is told, and owed again', () => {
    const life = go(promised(), say.reportCommitment(chenAtRoads, 'newDate', '2026-11-30'))
    expect(owedKinds(life)).toEqual(['commitmentFeedback', 'commitment'])
    expect(lastDay(life, 'commitment')).toBe('2026-11-30')
  })
})

test('every due day, however it was moved, comes out the same when it is counted from its explanation alone', () => {
  fc.assert(
    fc.property(generatedLives, (generated) => {
      const life = begin(generated)
      for (const dice of generated.throws) attempt(life, stepOf(life, dice))
      const told = explanationsOf(life)
      for (const o of life.state.open) {
        const explanation = told[o.id]
        if (!explanation) throw new Error(`${o.id} has no explanation`)
        expect([o.kind, recount(explanation, life.calendar)]).toEqual([o.kind, o.dueAt])
      }
    }),
    { numRuns: 300 },
  )
})

test('a moved day is explained in one paragraph, in Chinese and in English', () => {
  const life = live(theDarkLane, assigned, say.requestExtension(chenAtRoads, 10), say.grantExtension(wangOffice))
  const explanation = { ...opened(life, 'handle')[0]!.explanation, changes: moves(life, 'handle') }
  const { zh, en } = explain(explanation, '建议时限')
  expect(zh).toContain('因申请延期暂停计时。')
  expect(zh).toMatch(/同意延期10个工作日，至2026年\d+月\d+日24时止。$/)
  expect(en).toMatch(/10 working days more were granted, the end 24:00 on .* 2026\.$/)
})
