import { describe, expect, test } from 'vitest'
import { calendar2026 as calendar } from '../../db/seed/calendar-2026.ts'
import { defaultPolicy as policy } from '../../workflows/rules/default-policy.ts'
import { dueOf, ruleOf } from '../../workflows/rules/policy.ts'
import type { Due, Track } from '../../workflows/rules/policy.ts'

const at = (local: string) => Date.parse(`${local}:00+08:00`)
const local = (instant: number) => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16)
const marksOf = (due: Due) => due.marks.map((mark) => `${mark.kind} ${local(mark.at)}`)

function due(track: Track, key: string, start: string, more: Partial<Parameters<typeof dueOf>[0]> = {}): Due {
  const rule = ruleOf(policy, track, key)
  return dueOf({ rule, policy, calendar, startAt: at(start), startEvent: rule.start ?? 'answered', ...more })
}

describe('an obligation', () => {
  test('of five working days from Tuesday 24 November 2026 is owed until Tuesday 1 December, 24:00', () => {
    expect(due('township', 'assign', '2026-11-24T10:00').dueAt).toBe(at('2026-12-02T00:00'))
    expect(due('township', 'assign', '2026-11-24T23:59').dueAt).toBe(at('2026-12-02T00:00'))
  })

  test('opened on a Saturday has the whole of its days from Monday on', () => {
    const { dueAt, explanation } = due('township', 'assign', '2026-11-28T09:00')
    expect(dueAt).toBe(at('2026-12-05T00:00'))
    expect(explanation).toMatchObject({ firstDay: '2026-11-30', lastDay: '2026-12-04', movedFrom: null })
  })

  test('of 30 days that would end in National Day ends after it, and remembers from where it was moved', () => {
    const { dueAt, explanation } = due('county', 'handle', '2026-09-03T10:00')
    expect(dueAt).toBe(at('2026-10-09T00:00'))
    expect(explanation).toMatchObject({ rule: 'county.handle', firstDay: '2026-09-04', movedFrom: '2026-10-03' })
  })

  test('of a month, or of the class of a paper, ends on its numbered day', () => {
    expect(due('recommendation', 'rehandle', '2026-01-31T10:00').dueAt).toBe(at('2026-03-01T00:00'))
    expect(due('recommendation', 'reply', '2026-03-31T10:00').dueAt).toBe(at('2026-07-01T00:00'))
    const wide = due('recommendation', 'reply', '2026-03-31T10:00', { paperClass: 'wideOrDifficult' })
    expect(wide.dueAt).toBe(at('2026-10-01T00:00'))
    expect(wide.explanation).toMatchObject({ amount: 6, unit: 'months', basis: 'law' })
  })

  test('that is owed at once is due when it opens and rings no bell', () => {
    const { dueAt, marks, amberFromStart } = due('common', 'receipt', '2026-11-24T22:10')
    expect({ dueAt, marks, amberFromStart }).toEqual({ dueAt: at('2026-11-24T22:10'), marks: [], amberFromStart: true })
  })

  test('left to a meeting, to a promise without a date, or switched off has no instant and says why', () => {
    const reasonOf = (track: Track, key: string) => {
      const { dueAt, marks, explanation } = due(track, key, '2026-11-24T10:00')
      expect({ dueAt, marks, lastDay: explanation.lastDay }).toEqual({ dueAt: null, marks: [], lastDay: null })
      return explanation.noTermReason
    }
    expect(reasonOf('research', 'ratify')).toBe('nextPresidiumMeeting')
    expect(reasonOf('motion', 'motionDecision')).toBe('nextCongressSession')
    expect(reasonOf('common', 'commitment')).toBe('commitmentDate')
    expect(reasonOf('recommendation', 'yearlyReport')).toBe('notEnabled')
  })

  test('of a fixed day of the year is owed on the next such day, once a county uses it', () => {
    const rule = { ...ruleOf(policy, 'recommendation', 'yearlyReport'), enabled: true }
    expect(due('recommendation', 'yearlyReport', '2026-03-10T10:00', { rule }).dueAt).toBe(at('2026-09-01T00:00'))
    expect(due('recommendation', 'yearlyReport', '2026-08-31T10:00', { rule }).dueAt).toBe(at('2026-09-01T00:00'))
    expect(due('recommendation', 'yearlyReport', '2026-09-01T10:00', { rule })).toMatchObject({
      dueAt: at('2027-09-01T00:00'),
      provisional: true,
    })
  })

  test('the policy does not know cannot be asked for', () => {
    expect(() => ruleOf(policy, 'answer', 'handle')).toThrow('no rule answer.handle')
  })

  test('that ends beyond the loaded calendar is provisional', () => {
    expect(due('township', 'handle', '2026-12-24T10:00')).toMatchObject({
      dueAt: at('2027-01-15T00:00'),
      provisional: true,
      explanation: { provisional: true, calendarVersion: 1, policyId: 'default', policyVersion: 1 },
    })
    expect(due('township', 'handle', '2026-12-01T10:00').provisional).toBe(false)
  })
})

describe('a ladder', () => {
  test('is climbed in the units its rungs name, from the due day or from the rung before', () => {
    const unit = [
      { amount: 2, unit: 'days', light: 'red', act: 'urge' },
      { amount: 1, unit: 'months', act: 'supervise' },
    ] as const
    const ladder = { ...policy, overdue: { ...policy.overdue, unit } }
    const marks = marksOf(due('township', 'handle', '2026-04-01T10:00', { policy: ladder }))
    expect(marks.filter((mark) => !mark.startsWith('amber'))).toEqual([
      'red 2026-04-27T08:30',
      'urge 2026-04-27T08:30',
      'supervise 2026-05-25T08:30',
    ])
    const from = [unit[0], { ...unit[1], after: 'urge' }] as const
    const after = { ...policy, overdue: { ...policy.overdue, unit: from } }
    expect(marksOf(due('township', 'handle', '2026-04-01T10:00', { policy: after })).at(-1)).toBe(
      'supervise 2026-05-27T08:30',
    )
  })
})

describe('a promise with a date', () => {
  test('is owed until that day ends, or the working day after a day off', () => {
    expect(due('common', 'commitment', '2026-11-24T10:00', { setDay: '2026-12-15' }).dueAt).toBe(at('2026-12-16T00:00'))
    const sunday = due('common', 'commitment', '2026-11-24T10:00', { setDay: '2026-12-13' })
    expect(sunday.dueAt).toBe(at('2026-12-15T00:00'))
    expect(sunday.explanation.movedFrom).toBe('2026-12-13')
  })

  test('near by drops the reminders that would take more than half of its time', () => {
    const amberOn = (setDay: string) =>
      marksOf(due('common', 'commitment', '2026-11-24T10:00', { setDay })).filter((mark) => mark.startsWith('amber'))
    expect(amberOn('2026-11-30')).toEqual([])
    expect(amberOn('2026-12-14')).toEqual(['amber 2026-12-09T18:00'])
    expect(amberOn('2026-12-31')).toEqual(['amber 2026-12-16T18:00', 'amber 2026-12-25T18:00'])
  })
})

describe('an urgent matter', () => {
  test('is handed over the same day, amber at once', () => {
    const urgent = due('township', 'assign', '2026-11-24T10:00', { urgent: true })
    expect(urgent).toMatchObject({ dueAt: at('2026-11-25T00:00'), amberFromStart: true, explanation: { urgent: true } })
    expect(marksOf(urgent)).toEqual([
      'amber 2026-11-24T10:00',
      'red 2026-11-25T08:30',
      'notice 2026-11-25T08:30',
      'noticeUp 2026-12-02T08:30',
    ])
  })

  test('is handled within the ordinary time once handed over', () => {
    const urgent = due('township', 'handle', '2026-11-24T10:00', { urgent: true })
    expect(urgent).toEqual(due('township', 'handle', '2026-11-24T10:00'))
  })
})
