import { expect, test } from 'vitest'
import { leastTold, withheldOf } from '../../workflows/rules/small-counts.ts'

test.each([
  [[5, 0, 9], [], false],
  [[2, 0, 9, 4], [0, 3], false],
  [[1, 1, 7], [0, 1, 2], false],
  [[2, 2, 7, 8], [0, 1, 2], false],
  [[1, 2, 7], [0, 1], false],
  [[2, 0], [0], true],
  [[1, 1], [0, 1], true],
  [[0, 0], [], false],
  [[], [], false],
])('of %j the places %j stay inside, the sum: %s', (counts, rows, total) => {
  const withheld = withheldOf(counts)
  expect([...withheld.rows].toSorted((a, b) => a - b)).toEqual(rows)
  expect(withheld.total).toBe(total)
})

test('whatever is told, more than one column could be behind it wherever a count is small', () => {
  // Every column of three rows up to 5: who sees what is told, and knows this rule, cannot tell which small counts it hides.
  const told = new Map<string, Set<string>>()
  const smalls = (counts: readonly number[]) => counts.map((count) => (count > 0 && count < leastTold ? count : '-'))
  for (let n = 0; n < 6 ** 3; n++) {
    const counts = [n % 6, Math.floor(n / 6) % 6, Math.floor(n / 36)]
    const { rows, total } = withheldOf(counts)
    const seen = [
      ...counts.map((count, at) => (rows.has(at) ? '*' : count)),
      total ? '*' : counts[0]! + counts[1]! + counts[2]!,
    ]
    told.set(seen.join(), (told.get(seen.join()) ?? new Set()).add(smalls(counts).join()))
  }
  const known = [...told].filter(([seen, behind]) => seen.includes('*') && behind.size === 1)
  expect(known).toEqual([])
})
