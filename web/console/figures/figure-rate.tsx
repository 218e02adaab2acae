import { useWords } from '../words/use-words.ts'
import { FigureNumber } from './figure-number.tsx'
import type { Division } from './figure-list-search.ts'
import type { FigureRow, Figures, NumbersOf } from './figures-of.ts'
import { percent } from './percent.ts'

/** A rate and the two numbers it is made of, each with its list: 85.71% 6/7. */
export function FigureRate(asked: {
  readonly code: string
  readonly row: FigureRow
  readonly figures: Figures
  readonly of: NumbersOf
  readonly by: Division
}) {
  const { t } = useWords()
  const { code, row, figures, of, by } = asked
  const rate = figures.rates.find((one) => one.code === code)
  if (!rate) return null
  const number = (measure: typeof rate.part) => (
    <FigureNumber
      count={row.counts[measure] ?? 0}
      name={t(`figures.m.${measure}`)}
      {...{ of, by, measure, group: row.group.id }}
    />
  )
  return (
    <span className="rate number">
      {percent(row.rates[code])}
      {row.rates[code] !== null && (
        <small>
          {number(rate.part)}/{number(rate.of)}
        </small>
      )}
    </span>
  )
}
