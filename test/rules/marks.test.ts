import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendar2026 as calendar } from '../../db/seed/calendar-2026.ts'
import { addWorkingDays, dayOf, endOfDay, intoOfficeHours, workingDaysBetween } from '../../workflows/rules/calendar.ts'
import { defaultPolicy as policy } from '../../workflows/rules/default-policy.ts'
import { dueOf, ruleOf } from '../../workflows/rules/policy.ts'
import type { DeadlineRule, Due, Track } from '../../workflows/rules/policy.ts'

const at = (local: string) => Date.parse(`${local}:00+08:00`)
const local = (instant: number) => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16)
const marksOf = (due: Due) => due.marks.map((mark) => `${mark.kind} ${local(mark.at)}`)

function due(track: Track, key: string, start: string, owner?: string): Due {
  const rule = ruleOf(policy, track, key)
  const startEvent = rule.start ?? ''
  return dueOf({ rule, policy, calendar, startAt: at(start), startEvent, ...(owner ? { owner } : {}) })
}

interface AnyClock {
  rule: DeadlineRule
  startAt: number
  urgent: boolean
}
const someClock = fc.record<AnyClock>({
  rule: fc.constantFrom(...policy.rules.filter((rule) => rule.amount !== null && rule.amount > 0)),
  startAt: fc.integer({ min: at('2026-01-01T00:00'), max: at('2026-12-31T00:00') }),
  urgent: fc.boolean(),
})
const dueOfAny = (clock: AnyClock) => dueOf({ ...clock, policy, calendar, startEvent: clock.rule.start ?? '' })

describe('the clock', () => {
  test('warns a unit, then shows red and urges it, then calls for supervision five working days later', () => {
    expect(marksOf(due('township', 'handle', '2026-09-18T10:00'))).toEqual([
      'amber 2026-10-12T18:00',
      'red 2026-10-16T08:30',
      'urge 2026-10-16T08:30',
      'supervise 2026-10-23T08:30',
    ])
  })

  test('warns twice of a long term, both times in office hours', () => {
    const amber = marksOf(due('county', 'handle', '2026-09-03T10:00')).slice(0, 2)
    expect(amber).toEqual(['amber 2026-09-28T18:00', 'amber 2026-09-30T18:00'])
  })

  test('only shows red for a late signature', () => {
    expect(marksOf(due('township', 'signFor', '2026-02-12T16:00'))).toEqual([
      'amber 2026-02-13T18:00',
      'red 2026-02-24T08:30',
    ])
  })

  test('tells nobody above of a county office’s lateness, whoever the assigner is', () => {
    const upward = (due: Due) => due.marks.some((mark) => mark.kind === 'noticeUp')
    expect(upward(due('county', 'transfer', '2026-11-24T10:00'))).toBe(false)
    expect(upward(due('county', 'decideReturn', '2026-11-24T10:00', 'CountyOffice'))).toBe(false)
    expect(upward(due('common', 'decideExtension', '2026-11-24T10:00', 'TownshipOffice'))).toBe(true)
    expect(upward(due('redirect', 'review', '2026-11-24T10:00'))).toBe(true)
  })

  test('ends a window at its very end and warns nobody of it', () => {
    expect(marksOf(due('township', 'returnWindow', '2026-11-24T10:00'))).toEqual(['expire 2026-12-02T00:00'])
    expect(marksOf(due('answer', 'rate', '2026-11-24T10:00'))).toEqual(['expire 2026-12-09T00:00'])
  })

  test('of one working day is amber from its opening, without a bell; a window that short is not', () => {
    const { amberFromStart, marks } = due('township', 'assignmentStatus', '2026-11-24T10:00')
    expect(amberFromStart).toBe(true)
    expect(marks.map((mark) => mark.kind)).toEqual(['red', 'notice', 'noticeUp'])
    expect(due('township', 'signFor', '2026-11-24T10:00').amberFromStart).toBe(false)
    const shortWindow = { ...ruleOf(policy, 'township', 'returnWindow'), amount: 1 }
    const startAt = at('2026-11-24T10:00')
    expect(dueOf({ rule: shortWindow, policy, calendar, startAt, startEvent: 'assigned' }).amberFromStart).toBe(false)
  })

  test('rings in order, warns before and only before the end, and never outside office hours', () => {
    fc.assert(
      fc.property(someClock, ({ startAt, ...clock }) => {
        const { dueAt, marks, explanation } = dueOfAny({ startAt, ...clock })
        expect(dueAt).toBe(endOfDay(explanation.lastDay ?? ''))
        expect(marks.map((mark) => mark.at)).toEqual(marks.map((mark) => mark.at).toSorted((a, b) => a - b))
        const end = dueAt ?? 0
        const misplaced = marks.filter(({ kind, at }) => (kind === 'amber' ? at < startAt || at >= end : at < end))
        expect(misplaced).toEqual([])
        const atTheDoor = marks.filter(
          (mark) => mark.kind !== 'expire' && !(explanation.urgent && mark.kind === 'amber'),
        )
        expect(atTheDoor.filter(({ at }) => intoOfficeHours(at, calendar, 'back') !== at)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('shows red first of all, on the first working day after the due day', () => {
    fc.assert(
      fc.property(someClock, (clock) => {
        const { marks, explanation } = dueOfAny(clock)
        const late = marks.filter((mark) => mark.kind !== 'amber' && mark.kind !== 'expire')
        const red = { kind: 'red', at: at(`${addWorkingDays(explanation.lastDay ?? '', 1, calendar).day}T08:30`) }
        expect(late.slice(0, 1)).toEqual(clock.rule.overdue === 'none' ? [] : [red])
      }),
      { numRuns: 300 },
    )
  })

  test('leaves half of the working days in peace', () => {
    fc.assert(
      fc.property(someClock, (clock) => {
        const { marks, explanation } = dueOfAny({ ...clock, urgent: false })
        fc.pre(explanation.unit === 'workingDays')
        const leads = marks
          .filter((mark) => mark.kind === 'amber')
          .map((mark) => workingDaysBetween(dayOf(mark.at), explanation.lastDay ?? '', calendar))
        expect(Math.max(0, ...leads) * 2).toBeLessThanOrEqual(explanation.amount ?? 0)
      }),
      { numRuns: 300 },
    )
  })
})
