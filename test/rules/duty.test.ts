import { expect, test } from 'vitest'
import { hoursUnfit } from '../../workflows/rules/duty.ts'

const met = (fromTime: string, toTime: string) => hoursUnfit({ fromTime, toTime })?.code ?? null

test('a duty ends later than it begins; its hours, or its end, may be left out', () => {
  expect([met('', ''), met('08:30', ''), met('08:30', '11:30')]).toEqual([null, null, null])
  for (const [from, to] of [
    ['', '11:30'],
    ['11:30', '11:30'],
    ['14:00', '11:30'],
  ] as const)
    expect(met(from, to)).toBe('duty.ends-before-it-begins')
})
