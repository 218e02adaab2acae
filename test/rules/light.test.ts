import { expect, test } from 'vitest'
import { endOfDay, startOfDay, type WorkCalendar } from '../../workflows/rules/calendar.ts'
import { lightOf } from '../../workflows/rules/light.ts'
import type { Explanation, Mark } from '../../workflows/rules/policy.ts'

const calendar: WorkCalendar = {
  version: 1,
  years: [2026],
  days: [{ day: '2026-10-01', kind: 'holiday', name: '国庆节' }],
  officeHours: [['08:30', '18:00']],
}
const explanation: Explanation = {
  rule: 'township.handle',
  basis: 'internal',
  startEvent: 'assigned',
  startAt: startOfDay('2026-09-20'),
  amount: 10,
  unit: 'workingDays',
  firstDay: '2026-09-21',
  lastDay: '2026-10-02',
  skipped: [],
  movedFrom: null,
  provisional: false,
  policyId: 'default',
  policyVersion: 1,
  calendarVersion: 1,
  urgent: false,
}
const dueAt = endOfDay('2026-10-02')
const noon = (day: string) => startOfDay(day) + 12 * 3_600_000
const light = (day: string, marks: readonly Mark[] = [], change: Partial<Explanation> = {}) =>
  lightOf({ dueAt, stoppedAt: null, marks, explanation: { ...explanation, ...change } }, noon(day), calendar)

test('a term with time left is green and says how many working days, holidays left out', () => {
  expect(light('2026-09-29')).toEqual({ code: 'green', zh: '还有 2 个工作日', en: '2 working days left' })
  expect(light('2026-09-30')).toEqual({ code: 'green', zh: '还有 1 个工作日', en: '1 working day left' })
  expect(light('2026-10-02')).toMatchObject({ zh: '今天到期', en: 'due today' })
})

test('a term that was warned of is amber, before its mark it is green', () => {
  const marks: Mark[] = [{ kind: 'amber', at: noon('2026-09-29') }]
  expect(light('2026-09-28', marks).code).toBe('green')
  expect(light('2026-09-29', marks).code).toBe('amber')
})

test('a term of one working day and an urgent one are amber from their opening, a window is not', () => {
  expect(light('2026-09-29', [], { amount: 1 }).code).toBe('amber')
  expect(light('2026-09-29', [], { urgent: true }).code).toBe('amber')
  expect(light('2026-09-29', [{ kind: 'expire', at: dueAt }], { amount: 1 }).code).toBe('green')
})

test('a term is red from the instant it ends, and says by how many days', () => {
  const at = (now: number) => lightOf({ dueAt, stoppedAt: null, marks: [], explanation }, now, calendar)
  expect(at(dueAt - 1).code).toBe('green')
  expect(at(dueAt)).toEqual({ code: 'red', zh: '已超期 1 天', en: 'overdue by 1 day' })
  expect(light('2026-10-04')).toEqual({ code: 'red', zh: '已超期 2 天', en: 'overdue by 2 days' })
})

test('what has no term shows no time', () => {
  expect(lightOf({ dueAt: null, stoppedAt: null, marks: [], explanation }, noon('2026-10-04'), calendar)).toMatchObject(
    {
      code: 'green',
      zh: '不计时限',
    },
  )
})
