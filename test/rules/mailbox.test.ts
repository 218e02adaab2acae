import { expect, test } from 'vitest'
import { missedWeeks, openedThisWeek } from '../../workflows/rules/mailbox.ts'

// 2026-11-27 is a Friday; its week begins on the 23rd.
const today = '2026-11-27'

test('weeks that ended without an opening are told by their Mondays, this one not among them', () => {
  expect(missedWeeks(['2026-11-02', '2026-11-15'], today)).toEqual(['2026-11-16'])
  expect(missedWeeks(['2026-11-02'], today)).toEqual(['2026-11-09', '2026-11-16'])
})

test('Sunday belongs to the week before its Monday', () => {
  expect(missedWeeks(['2026-11-08', '2026-11-16'], today)).toEqual(['2026-11-09'])
  expect(openedThisWeek(['2026-11-22'], today)).toBe(false)
  expect(openedThisWeek(['2026-11-23'], today)).toBe(true)
})

test('nobody missed a week before the first opening on record, and of long ago eight weeks are told', () => {
  expect(missedWeeks([], today)).toEqual([])
  expect(missedWeeks(['2025-01-06'], today)).toHaveLength(8)
})
