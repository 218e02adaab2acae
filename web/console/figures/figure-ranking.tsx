import { sorted } from '../parts/sorted.ts'
import { useWords } from '../words/use-words.ts'
import { Bar } from './bar.tsx'
import { FigureNumber } from './figure-number.tsx'
import { FigureRate } from './figure-rate.tsx'
import type { FigureRow, Figures, NumbersOf } from './figures-of.ts'
import type { divisions, rankings } from './figures-search.ts'
import { rankedCounts, rankedRates } from './shown-figures.ts'

/** Rows of one division in the order of their rank, each with its bar; months stand in their own order, by how many came in. */
export function FigureRanking({
  figures,
  of,
  by,
  rankBy,
}: {
  figures: Figures
  of: NumbersOf
  by: (typeof divisions)[number]
  rankBy: (typeof rankings)[number]
}) {
  const { t, say } = useWords()
  const isTrend = by === 'month'
  const rows = isTrend ? sorted(figures.rows, (a, b) => (a.group.id < b.group.id ? -1 : 1)) : figures.rows
  const most = Math.max(1, ...rows.map((row) => row.counts['registered'] ?? 0))
  const others = rankedRates.filter((rate) => isTrend || rate !== rankBy)
  const number = (row: FigureRow, measure: (typeof rankedCounts)[number]) => (
    <FigureNumber
      count={row.counts[measure] ?? 0}
      name={`${say(row.group)} ${t(`figures.m.${measure}`)}`}
      group={row.group.id}
      {...{ of, by, measure }}
    />
  )
  return (
    <div className="ranking">
      <table className="list">
        <thead>
          <tr>
            {!isTrend && <th scope="col">{t('figures.rank')}</th>}
            <th scope="col">{t(`figures.by.${by}`)}</th>
            <th scope="col">{isTrend ? t('figures.m.registered') : t(`figures.r.${rankBy}`)}</th>
            {others.map((rate) => (
              <th key={rate} scope="col">
                {t(`figures.r.${rate}`)}
              </th>
            ))}
            {rankedCounts
              .filter((measure) => !isTrend || measure !== 'registered')
              .map((measure) => (
                <th key={measure} scope="col" className="count">
                  {t(`figures.m.${measure}`)}
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.group.id}>
              {!isTrend && <td className="number">{row.rank ?? '—'}</td>}
              <th scope="row">{say(row.group)}</th>
              <td>
                <Bar part={isTrend ? (row.counts['registered'] ?? 0) / most : (row.rates[rankBy] ?? 0)} />
                {isTrend ? number(row, 'registered') : <FigureRate code={rankBy} {...{ row, figures, of, by }} />}
              </td>
              {others.map((rate) => (
                <td key={rate}>
                  <FigureRate code={rate} {...{ row, figures, of, by }} />
                </td>
              ))}
              {rankedCounts
                .filter((measure) => !isTrend || measure !== 'registered')
                .map((measure) => (
                  <td key={measure} className="number count">
                    {number(row, measure)}
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
