import type { Span } from '../../../workflows/rules/compared-spans.ts'
import { usePlaces } from '../moves/directories.ts'
import { ChooseNamed } from '../parts/choose-named.tsx'
import { useWords } from '../words/use-words.ts'
import { comparedTo, type FiguresSearch } from './figures-search.ts'
import { usualSpan, usualSpans, type UsualSpan } from './usual-spans.ts'

/** Which days, which place, and what they are set beside. `today`: by Shanghai's clock. */
export function FigureFilters({
  span,
  today,
  search,
  onChange,
}: {
  span: Span
  today: string
  search: FiguresSearch
  onChange: (next: Partial<FiguresSearch>) => void
}) {
  const { t } = useWords()
  const places = usePlaces().data ?? []
  const usual = usualSpans.find((one) => {
    const { from, to } = usualSpan(one, today)
    return from === span.from && to === span.to
  })
  return (
    <div className="filters" role="group" aria-label={t('filter.title')}>
      <select
        aria-label={t('figures.span')}
        value={usual ?? ''}
        onChange={(event) => onChange(usualSpan(event.target.value as UsualSpan, today))}
      >
        {!usual && <option value="">{t('figures.ownSpan')}</option>}
        {usualSpans.map((one) => (
          <option key={one} value={one}>
            {t(`figures.span.${one}`)}
          </option>
        ))}
      </select>
      {(['from', 'to'] as const).map((end) => (
        <input
          key={end}
          type="date"
          className="native"
          aria-label={t(`figures.${end}`)}
          value={span[end]}
          max={today}
          onChange={(event) => event.target.value && onChange({ ...span, [end]: event.target.value })}
        />
      ))}
      <ChooseNamed
        label={t('supervision.place')}
        among={places}
        value={search.placeId}
        onChange={(placeId) => onChange({ placeId })}
      />
      <select
        aria-label={t('figures.compare')}
        value={search.compare ?? 'none'}
        onChange={(event) => onChange({ compare: event.target.value as (typeof comparedTo)[number] })}
      >
        {comparedTo.map((one) => (
          <option key={one} value={one}>
            {t(`figures.compare.${one}`)}
          </option>
        ))}
      </select>
      <button type="button" className="plain" onClick={() => print()}>
        {t('figures.print')}
      </button>
    </div>
  )
}
