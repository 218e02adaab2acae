/** 进站次数: Article 13, by mandate and calendar year. */
import { expect, test } from 'vitest'
import { defaultPolicy } from '../../workflows/rules/default-policy.ts'
import { visitsOfMandate } from '../../workflows/rules/deputy-visits.ts'
import type { MandateLevel } from '../../workflows/rules/mandates.ts'

const asked = defaultPolicy.stationDuties['deputyVisits'] ?? {}
const days = ['2025-12-31', '2026-01-01', '2026-05-12', '2026-12-31', '2027-01-01']
const enrolled = (fromOn: string, toOn: string | null = null) => ({ fromOn, toOn })
const seat = (level: MandateLevel, more: object = {}) => ({
  level,
  military: false,
  fromOn: '2022-01-01',
  toOn: null,
  enrolments: [enrolled('2022-01-01')],
  ...more,
})
const of2026 = (level: MandateLevel, more?: object) => {
  const made = days.map((heldOn) => ({ heldOn }))
  const { due, visits, enrolledOn } = visitsOfMandate(seat(level, more), { year: 2026, made, asked })
  return { due, made: visits.length, enrolledOn }
}

test('a city deputy owes two visits, a county’s and a township’s three, and each counts for every mandate he holds', () => {
  expect(of2026('city')).toEqual({ due: 2, made: 3, enrolledOn: null })
  expect(of2026('county')).toEqual({ due: 3, made: 3, enrolledOn: null })
  expect(of2026('township')).toEqual({ due: 3, made: 3, enrolledOn: null })
})

test('a national, a provincial and a military deputy is asked for no number', () => {
  expect([of2026('national').due, of2026('province').due, of2026('county', { military: true }).due]).toEqual([
    null,
    null,
    null,
  ])
})

test('a deputy enrolled in the middle of the year owes the whole number, and it says since when', () => {
  const late = { enrolments: [enrolled('2026-09-01'), enrolled('2026-07-01', '2026-08-31')] }
  expect(of2026('county', late)).toEqual({ due: 3, made: 3, enrolledOn: '2026-07-01' })
  const moved = { enrolments: [enrolled('2022-01-01', '2026-06-30'), enrolled('2026-07-01')] }
  expect(of2026('county', moved).enrolledOn).toBeNull()
  expect(of2026('county', { enrolments: [] }).enrolledOn).toBeNull()
})

test('what he came to before his mandate, or after it, counts for it not', () => {
  expect(of2026('county', { fromOn: '2026-05-13' }).made).toBe(1)
  expect(of2026('county', { fromOn: '2026-05-12' }).made).toBe(2)
  expect(of2026('county', { toOn: '2026-05-12' }).made).toBe(2)
})
