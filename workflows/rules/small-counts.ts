/** Small counts (P13): from a published table nobody reads one household's matter. */

/** Counts below this many are not told outside ([OWN]); a 0 tells of nobody. */
export const leastTold = 3

export interface Withheld {
  /** Places in the column. */
  readonly rows: ReadonlySet<number>
  /** The column's sum too. */
  readonly total: boolean
}

/**
 * What of one column stays inside: every small count, and as many others (the smallest first, then the sum) as it takes that nobody reckons
 * the small ones from the sum and the rest.
 */
export function withheldOf(counts: readonly number[]): Withheld {
  const rows = new Set(counts.flatMap((count, n) => (isSmall(count) ? [n] : [])))
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (rows.size === 0) return { rows, total: isSmall(total) }
  const hidden = [...rows].reduce((sum, n) => sum + (counts[n] ?? 0), 0)
  // Where all are the least or all the most they can be, as one alone always is, the sum tells them.
  const isReckoned = hidden === rows.size || hidden === rows.size * (leastTold - 1)
  if (!isReckoned) return { rows, total: isSmall(total) }
  // Equals stay in together, or the order of the rows would tell which of them was needed.
  const next = Math.min(...counts.filter((count) => count >= leastTold))
  for (const [n, count] of counts.entries()) if (count === next) rows.add(n)
  return { rows, total: !counts.includes(next) }
}

const isSmall = (count: number) => count > 0 && count < leastTold
