import { moment } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'
import { FigureNumber } from './figure-number.tsx'
import { FigureRate } from './figure-rate.tsx'
import type { FigureRow, Figures, NumbersOf } from './figures-of.ts'
import { percent } from './percent.ts'
import { summaryGroups } from './shown-figures.ts'

/** All together: the two feedbacks of the law each on its own, time, the course of things, and the stock of now. `then`: what it is set beside. */
export function FigureSummary({
  row,
  figures,
  then,
  thenName,
  of,
}: {
  row: FigureRow
  figures: Figures
  then: FigureRow | null
  thenName: string | null
  of: NumbersOf
}) {
  const { t, language } = useWords()
  const group = row.group.id
  const change = (now: number | null | undefined, before: number | null | undefined, unit: 'count' | 'rate') => {
    if (now === null || now === undefined || before === null || before === undefined) return '—'
    const shown = unit === 'rate' ? percent(before) : String(before)
    const by = unit === 'rate' ? Number(((now - before) * 100).toFixed(2)) : now - before
    return by === 0
      ? t('figures.same', { before: shown })
      : t(by > 0 ? `figures.up.${unit}` : `figures.down.${unit}`, { before: shown, by: Math.abs(by) })
  }
  return (
    <div className="figure-groups">
      {summaryGroups.map(({ code, rates, counts }) => (
        <section key={code} className="card" aria-labelledby={`figures-${code}`}>
          <h2 id={`figures-${code}`}>
            {t(code === 'stock' && 'frozenId' in of ? 'figures.stockThen' : `figures.group.${code}`)}
          </h2>
          <table>
            <thead className={thenName && code !== 'stock' ? '' : 'hidden'}>
              <tr>
                <th scope="col">{t('figures.what')}</th>
                <th scope="col">{t('figures.now')}</th>
                {thenName && code !== 'stock' && <th scope="col">{thenName}</th>}
              </tr>
            </thead>
            <tbody>
              {rates.map((rate) => (
                <tr key={rate}>
                  <th scope="row">{t(`figures.r.${rate}`)}</th>
                  <td>
                    <FigureRate code={rate} by="all" {...{ row, figures, of }} />
                  </td>
                  {thenName && <td className="number quiet">{change(row.rates[rate], then?.rates[rate], 'rate')}</td>}
                </tr>
              ))}
              {counts.map((measure) => (
                <tr key={measure}>
                  <th scope="row">{t(measure === 'registered' ? 'figures.collected' : `figures.m.${measure}`)}</th>
                  <td className="number">
                    <FigureNumber
                      count={row.counts[measure] ?? 0}
                      name={t(`figures.m.${measure}`)}
                      by="all"
                      {...{ of, group, measure }}
                    />
                  </td>
                  {thenName && code !== 'stock' && (
                    <td className="number quiet">{change(row.counts[measure], then?.counts[measure] ?? 0, 'count')}</td>
                  )}
                </tr>
              ))}
              {code === 'stock' && row.oldestOpenAt !== null && (
                <tr>
                  <th scope="row">{t('figures.oldest')}</th>
                  <td className="number">
                    <FigureNumber
                      count={row.counts['open'] ?? 0}
                      name={t('figures.oldest')}
                      by="all"
                      measure="open"
                      order="oldest"
                      {...{ of, group }}
                    >
                      {moment(row.oldestOpenAt, 'day', language)}
                    </FigureNumber>
                  </td>
                </tr>
              )}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  )
}
