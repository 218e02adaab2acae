import { withheldOf, type Withheld } from '../../../workflows/rules/small-counts.ts'
import type { Figures, Measure } from '../figures/figures-of.ts'
import { percent } from '../figures/percent.ts'

/** What stands where a number stays inside. */
const inside = '＊'

/**
 * How each number of a table is written, by its row or, for null, in all (`whole`; null where rows overlap and no sum is shown). Outside, a
 * small count is not told, nor a rate that is made of one: of its part, of its whole, or of what is missing between them.
 */
export function toldColumns(figures: Figures, whole: Figures | null, outside: boolean) {
  const columns = new Map<string, Withheld>()
  const column = (name: string, count: (row: Figures['rows'][number]) => number): Withheld => {
    const known = columns.get(name) ?? withheldOf(figures.rows.map(count))
    columns.set(name, known)
    return known
  }
  const isInside = ({ rows, total }: Withheld, n: number | null) => outside && (n === null ? total : rows.has(n))
  const rowAt = (n: number | null) => (n === null ? whole?.rows[0] : figures.rows[n])
  const countOf = (measure: Measure) => (row: Figures['rows'][number]) => row.counts[measure] ?? 0
  return {
    number: (n: number | null, measure: Measure): string =>
      isInside(column(measure, countOf(measure)), n) ? inside : String(rowAt(n)?.counts[measure] ?? 0),
    rate: (n: number | null, code: string): string => {
      const rate = figures.rates.find((one) => one.code === code)
      if (!rate) return percent(null)
      const { part, of } = rate
      const made = [
        column(part, countOf(part)),
        column(of, countOf(of)),
        column(`${of} - ${part}`, (row) => countOf(of)(row) - countOf(part)(row)),
      ]
      return made.some((withheld) => isInside(withheld, n)) ? inside : percent(rowAt(n)?.rates[code])
    },
  }
}
