import chineseDays from 'chinese-days'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendar2026 } from '../../db/seed/calendar-2026.ts'
import { intoOfficeHours } from '../../workflows/rules/calendar.ts'

const at = (local: string) => Date.parse(`${local}+08:00`)
const someInstant = fc.integer({ min: at('2026-01-06T00:00:00'), max: at('2026-12-30T00:00:00') })

/** Whether a door is open, told without the rules: 08:30 to 12:00 and 14:30 to 18:00 of a working day. */
function isOpen(instant: number): boolean {
  const local = new Date(instant + 8 * 3_600_000)
  const minutes = local.getUTCHours() * 60 + local.getUTCMinutes()
  const inside = (minutes >= 510 && minutes < 720) || (minutes >= 870 && minutes < 1080)
  return inside && chineseDays.isWorkday(local.toISOString().slice(0, 10))
}

function everyQuarterHour(from: number, to: number): number[] {
  return Array.from({ length: Math.ceil((to - from) / 900_000) }, (_, index) => from + index * 900_000)
}

describe('an instant outside office hours', () => {
  test.each([
    ['2026-11-24T13:00:00', 'back', '2026-11-24T12:00:00'],
    ['2026-11-24T13:00:00', 'forward', '2026-11-24T14:30:00'],
    ['2026-11-24T07:00:00', 'back', '2026-11-23T18:00:00'],
    ['2026-11-27T18:00:00', 'back', '2026-11-27T18:00:00'],
    ['2026-11-27T18:00:00', 'forward', '2026-11-30T08:30:00'],
    ['2026-11-28T10:00:00', 'back', '2026-11-27T18:00:00'],
    ['2026-10-01T00:00:00', 'forward', '2026-10-08T08:30:00'],
    ['2026-02-23T00:00:00', 'back', '2026-02-14T18:00:00'],
    ['2026-09-20T09:00:00', 'forward', '2026-09-20T09:00:00'],
  ] as const)('%s moved %s is %s', (from, direction, to) => {
    expect(intoOfficeHours(at(from), calendar2026, direction)).toBe(at(to))
  })

  test('moves the right way, onto a working day, and past no office hour', () => {
    fc.assert(
      fc.property(someInstant, fc.constantFrom('back' as const, 'forward' as const), (instant, direction) => {
        const moved = intoOfficeHours(instant, calendar2026, direction)
        const [early, late] = direction === 'back' ? [moved, instant] : [instant, moved]
        expect(early).toBeLessThanOrEqual(late)
        expect(isOpen(direction === 'back' ? moved - 1 : moved)).toBe(true)
        const passedOver = isOpen(instant) ? (moved === instant ? [] : [instant]) : everyQuarterHour(early, late)
        expect(passedOver.filter(isOpen)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('a county that changes its hours with the season', () => {
  const summer = [
    ['08:00', '12:00'],
    ['15:00', '18:30'],
  ] as const
  const winter = [['09:00', '17:00']] as const
  const seasons = {
    ...calendar2026,
    hoursFrom: [
      { day: '2026-05-06', hours: summer },
      { day: '2026-10-08', hours: winter },
    ],
  }

  test.each([
    ['2026-04-30T13:00:00', 'forward', '2026-04-30T14:30:00'],
    ['2026-05-06T13:00:00', 'forward', '2026-05-06T15:00:00'],
    ['2026-05-06T00:00:00', 'back', '2026-04-30T18:00:00'],
    ['2026-09-30T18:15:00', 'back', '2026-09-30T18:15:00'],
    ['2026-10-08T13:00:00', 'forward', '2026-10-08T13:00:00'],
    ['2026-10-08T08:15:00', 'back', '2026-09-30T18:30:00'],
  ] as const)('keeps the hours of each day: %s moved %s is %s', (from, direction, to) => {
    expect(intoOfficeHours(at(from), seasons, direction)).toBe(at(to))
  })
})
