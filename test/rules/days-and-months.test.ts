import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendar2026 } from '../../db/seed/calendar-2026.ts'
import { addDays, addMonths, dayOf, endOfDay, startOfDay } from '../../workflows/rules/calendar.ts'
import { days2024to2026, iso, shift, slowlyOntoWorkday, someDay, threeYears } from './slow-calendar.ts'

describe('a term counted in days or months', () => {
  test('of 30 days that would end inside National Day ends on the first working day after it', () => {
    const { day, skipped } = addDays('2026-09-03', 30, calendar2026)
    expect(day).toBe('2026-10-08')
    expect(skipped.map((off) => off.day)).toEqual(['03', '04', '05', '06', '07'].map((date) => `2026-10-${date}`))
  })

  test('of a month ends on the same-numbered day, or on the last day of a shorter month', () => {
    expect(addMonths('2026-03-10', 1, calendar2026).day).toBe('2026-04-10')
    expect(addMonths('2026-01-31', 1, calendar2026).day).toBe('2026-02-28') // a make-up Saturday
    expect(addMonths('2026-03-31', 6, calendar2026).day).toBe('2026-09-30')
    expect(addMonths('2025-11-30', 3, calendar2026).day).toBe('2026-02-28')
    expect(addMonths('2024-01-30', 1, threeYears).day).toBe('2024-02-29')
    expect(addMonths('2026-03-31', -1, calendar2026).day).toBe('2026-02-28')
    expect(addMonths('2026-11-24', 3, calendar2026)).toEqual({ day: '2027-02-24', skipped: [], provisional: true })
  })

  test('agrees with the oracle, and never ends on a day off', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -50, max: 90 }), (from, amount) => {
        expect(addDays(from, amount, threeYears).day).toBe(slowlyOntoWorkday(shift(from, amount), amount < 0 ? -1 : 1))
      }),
      { numRuns: 300 },
    )
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 2 }), (from, amount) => {
        const first = new Date(Date.parse(`${from.slice(0, 7)}-01`))
        const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + amount + 1, 0)).getUTCDate()
        const date = Math.min(Number(from.slice(8)), lastDate)
        const target = iso(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + amount, date))
        expect(addMonths(from, amount, threeYears).day).toBe(slowlyOntoWorkday(target, 1))
      }),
      { numRuns: 300 },
    )
  })
})

test('the thirtieth day after every day of 2024 to 2026 is the oracle’s', () => {
  const days = days2024to2026.filter((day) => day <= '2026-11-20')
  expect(days.filter((day) => addDays(day, 30, threeYears).day !== slowlyOntoWorkday(shift(day, 30), 1))).toEqual([])
})

describe('a civil day in Shanghai', () => {
  test('begins at 16:00 UTC of the day before', () => {
    expect(dayOf(Date.parse('2026-11-23T15:59:59.999Z'))).toBe('2026-11-23')
    expect(dayOf(Date.parse('2026-11-23T16:00:00.000Z'))).toBe('2026-11-24')
    expect(startOfDay('2026-11-24')).toBe(Date.parse('2026-11-23T16:00:00Z'))
  })

  test('is the platform’s own for any instant of two thousand years', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(100, 0), max: Date.UTC(2100, 0) }), (instant) => {
        const day = dayOf(instant)
        expect(day).toBe(iso(instant + 8 * 3_600_000))
        expect(startOfDay(day) <= instant && instant < endOfDay(day)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
