import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'
import { divisions, rankings, type FiguresSearch } from './figures-search.ts'

/** How the rows are divided, and which rate ranks them, where they stand in a ranking. */
export function FigureChoices({
  by,
  rankBy,
  onChange,
  isMap = false,
  children,
}: {
  by: (typeof divisions)[number]
  rankBy: (typeof rankings)[number]
  onChange: (next: Pick<FiguresSearch, 'by' | 'rankBy'>) => void
  isMap?: boolean
  /** Further choices, beside the division. */
  children?: ReactNode
}) {
  const { t } = useWords()
  return (
    <div className="page-head list-head">
      <h2>{t(by === 'month' ? 'figures.trend' : isMap ? 'map.title' : 'figures.ranking')}</h2>
      <div className="filters" role="group" aria-label={t('figures.divided')}>
        <div className="segments" role="group" aria-label={t('figures.divided')}>
          {divisions.map((one) => (
            <button key={one} type="button" aria-pressed={one === by} onClick={() => onChange({ by: one })}>
              {t(`figures.by.${one}`)}
            </button>
          ))}
        </div>
        {children}
        {by !== 'month' && !isMap && (
          <select
            aria-label={t('figures.rankBy')}
            value={rankBy}
            onChange={(event) => onChange({ rankBy: event.target.value as (typeof rankings)[number] })}
          >
            {rankings.map((one) => (
              <option key={one} value={one}>
                {t('figures.rankedBy', { rate: t(`figures.r.${one}`) })}
              </option>
            ))}
          </select>
        )}
      </div>
    </div>
  )
}
