import chineseDays from 'chinese-days'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendar2026 } from '../../db/seed/calendar-2026.ts'
import {
  addDays,
  addWorkingDays,
  endOfDay,
  isLoaded,
  isWorkingDay,
  workingDaysBetween,
} from '../../workflows/rules/calendar.ts'
import { days2024to2026, slowlyAddWorkingDays, someDay, threeYears, wholeDay } from './slow-calendar.ts'

describe('the working days of 2024 to 2026', () => {
  test('are those the State Council announced, for every single day', () => {
    const disagreed = days2024to2026.filter((day) => isWorkingDay(day, threeYears) !== chineseDays.isWorkday(day))
    expect(disagreed).toEqual([])
  })

  test('stand in the seeded rows of 2026 as announced: 33 days off, 6 make-up days', () => {
    const days2026 = days2024to2026.filter((day) => isLoaded(day, calendar2026))
    expect(days2026).toHaveLength(365)
    expect(days2026.filter((day) => isWorkingDay(day, calendar2026) !== chineseDays.isWorkday(day))).toEqual([])
    expect(calendar2026.days.filter(({ kind }) => kind === 'holiday')).toHaveLength(33)
    expect(calendar2026.days.filter(({ kind }) => kind === 'workday').map(({ day }) => day)).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ])
  })

  test('make a Sunday before National Day and a Saturday after it count, and give the week off back', () => {
    expect(addWorkingDays('2026-09-19', 1, calendar2026)).toEqual({
      day: '2026-09-20',
      skipped: [],
      provisional: false,
    })
    expect(addWorkingDays('2026-09-30', 3, calendar2026).day).toBe('2026-10-10')
    expect(addWorkingDays('2026-09-30', 1, calendar2026).skipped).toEqual(
      ['01', '02', '03', '04', '05', '06', '07'].map((date) => ({ day: `2026-10-${date}`, name: '国庆节' })),
    )
  })

  test('leap over Spring Festival from the make-up Saturday to the Tuesday nine days later', () => {
    const { day, skipped } = addWorkingDays('2026-02-14', 1, calendar2026)
    expect(day).toBe('2026-02-24')
    expect(skipped).toHaveLength(9)
    expect(new Set(skipped.map(({ name }) => name))).toEqual(new Set(['春节']))
    expect(addWorkingDays('2026-02-24', -1, calendar2026).day).toBe('2026-02-14')
  })
})

describe('a term counted in working days', () => {
  test('of five from Tuesday 24 November 2026 ends with Tuesday 1 December', () => {
    const { day, skipped } = addWorkingDays('2026-11-24', 5, calendar2026)
    expect(day).toBe('2026-12-01')
    expect(endOfDay(day)).toBe(Date.parse('2026-12-02T00:00:00+08:00'))
    expect(skipped).toEqual([
      { day: '2026-11-28', name: '周六' },
      { day: '2026-11-29', name: '周日' },
    ])
  })

  test('of five from Saturday 28 November 2026 ends with Friday 4 December', () => {
    expect(addWorkingDays('2026-11-28', 5, calendar2026).day).toBe('2026-12-04')
  })

  test('agrees with counting day by day, forwards and backwards', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -30, max: 60 }), (from, amount) => {
        const { day, skipped, provisional } = addWorkingDays(from, amount, threeYears)
        expect(day).toBe(slowlyAddWorkingDays(from, amount))
        expect(provisional).toBe(false)
        const passed = Math.abs(Date.parse(day) - Date.parse(from)) / wholeDay
        expect(skipped).toHaveLength(passed - Math.abs(amount))
        expect(skipped.some((off) => chineseDays.isWorkday(off.day))).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  // Neither shares a line with the rules: one walks day by day, the other is the package's own arithmetic.
  test('agrees with the oracle and with the package for every day of 2024 to 2026', () => {
    const disagreed = [1, 2, 3, 5, 10, 15, -1, -3].flatMap((amount) =>
      days2024to2026
        .filter((day) => day >= '2024-02-01' && day <= '2026-11-30')
        .filter((day) => {
          const counted = addWorkingDays(day, amount, threeYears).day
          // The package counts from a working day; a day off counts like the working day behind it.
          const from = chineseDays.isWorkday(day) ? day : slowlyAddWorkingDays(day, -Math.sign(amount))
          return counted !== slowlyAddWorkingDays(day, amount) || counted !== chineseDays.findWorkday(amount, from)
        })
        .map((day) => `${day} ${amount}`),
    )
    expect(disagreed).toEqual([])
  })

  test('is measured again by the days between its ends', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -30, max: 60 }), (from, amount) => {
        const { day } = addWorkingDays(from, amount, threeYears)
        expect(workingDaysBetween(from, day, threeYears)).toBe(amount)
      }),
      { numRuns: 300 },
    )
  })

  test('is provisional, and counted Monday to Friday, as soon as one day lies in a year not loaded', () => {
    expect(addWorkingDays('2026-12-30', 1, calendar2026).provisional).toBe(false)
    expect(addWorkingDays('2026-12-31', 2, calendar2026)).toEqual({
      day: '2027-01-04',
      skipped: [
        { day: '2027-01-02', name: '周六' },
        { day: '2027-01-03', name: '周日' },
      ],
      provisional: true,
    })
    expect(addWorkingDays('2025-12-30', 3, calendar2026).provisional).toBe(true)
  })

  test('takes no half days and no day that does not exist', () => {
    expect(() => addWorkingDays('2026-11-24', 1.5, calendar2026)).toThrow(RangeError)
    expect(() => addWorkingDays('2026-02-29', 1, calendar2026)).toThrow(RangeError)
    expect(() => addDays('2026-1-1', 1, calendar2026)).toThrow(RangeError)
  })
})
