import chineseDays from 'chinese-days'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendar2026 } from '../../db/seed/calendar-2026.ts'
import {
  addDays,
  addMonths,
  addWorkingDays,
  dayOf,
  endOfDay,
  isLoaded,
  isWorkingDay,
  startOfDay,
  workingDaysBetween,
} from '../../workflows/rules/calendar.ts'
import type { CalendarDay, WorkCalendar } from '../../workflows/rules/calendar.ts'

// The oracle counts with the platform's Date and an independent package; the rules may use neither.
const wholeDay = 86_400_000
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10)
const shift = (day: string, days: number) => iso(Date.parse(day) + days * wholeDay)
const at = (local: string) => Date.parse(`${local}+08:00`)

const days2024to2026 = Array.from({ length: 1096 }, (_, index) => shift('2024-01-01', index))
const threeYears: WorkCalendar = {
  version: 3,
  years: [2024, 2025, 2026],
  days: days2024to2026.flatMap((day): CalendarDay[] => {
    const { name, work } = chineseDays.getDayDetail(day)
    return name.includes(',') ? [{ day, kind: work ? 'workday' : 'holiday', name: name.split(',')[1] ?? name }] : []
  }),
  officeHours: calendar2026.officeHours,
}

function slowlyAddWorkingDays(from: string, amount: number): string {
  let day = from
  for (let left = Math.abs(amount); left > 0;) {
    day = shift(day, Math.sign(amount))
    if (chineseDays.isWorkday(day)) left--
  }
  return day
}

function slowlyOntoWorkday(day: string, step: 1 | -1): string {
  return chineseDays.isWorkday(day) ? day : slowlyOntoWorkday(shift(day, step), step)
}

const someDay = fc.integer({ min: 60, max: 1000 }).map((index) => days2024to2026[index] ?? '')

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
    expect(endOfDay(day)).toBe(at('2026-12-02T00:00:00'))
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
