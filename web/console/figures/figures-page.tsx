import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { daysIn } from '../parts/days-in.ts'
import { moment } from '../parts/moment.ts'
import { Nothing } from '../parts/nothing.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Waiting } from '../parts/waiting.tsx'
import { useDesk } from '../session/desk-context.ts'
import { duties } from '../session/posts-of-desk.ts'
import { learn } from '../words/learn.ts'
import { figureWords } from '../words/learned/figures.ts'
import { useWords } from '../words/use-words.ts'
import { FigureChoices } from './figure-choices.tsx'
import { FigureFilters } from './figure-filters.tsx'
import { FigureMap } from './figure-map.tsx'
import { FigureRanking } from './figure-ranking.tsx'
import { FigureSummary } from './figure-summary.tsx'
import type { FiguresSearch } from './figures-search.ts'
import { HeatCalendar } from './heat-calendar.tsx'
import { MapChoices } from './map-choices.tsx'
import { Meanings } from './meanings.tsx'
import { usualSpan } from './usual-spans.ts'

learn(figureWords)

/** 统计: what came in, what became of it and who was told, of some days and one place; every number opens its list. */
export function FiguresPage() {
  const { t, language } = useWords()
  const search = useSearch({ from: '/figures' })
  const navigate = useNavigate()
  const { looksAcross } = duties(useDesk())
  useTitle(t('figures.title'))
  const today = dayOf(Date.now())
  const { from, to } = { ...usualSpan('thisYear', today), ...search }
  const {
    placeId,
    compare = 'none',
    by = looksAcross ? 'township' : 'station',
    rankBy = 'resultTold',
    measure = 'open',
  } = search
  const isMap = by === 'township' && search.as === 'map'
  const days = { from, to, ...(placeId && { placeId }) }
  const read = (query: typeof days & { by: 'all' | typeof by; compare?: typeof compare; rankBy?: typeof rankBy }) => ({
    queryKey: ['figures', query],
    queryFn: () => answerOf(client.GET('/api/figures', { params: { query } })),
  })
  const whole = useQuery(read({ ...days, by: 'all', compare }))
  const divided = useQuery(read({ ...days, by, rankBy }))
  const set = (next: { [Key in keyof FiguresSearch]?: FiguresSearch[Key] | undefined }) =>
    void navigate({
      to: '/figures',
      replace: true,
      search: Object.fromEntries(Object.entries({ ...search, ...next }).filter(([, value]) => value)),
    })
  const [row] = whole.data?.rows ?? []
  const compared = whole.data?.compared ?? null
  const failed = whole.error ?? divided.error
  return (
    <>
      <div className="page-head">
        <h1>{t('figures.title')}</h1>
        <FigureFilters span={{ from, to }} onChange={set} {...{ today, search }} />
      </div>
      {failed && <ProblemNote error={failed} />}
      {(whole.isPending || divided.isPending) && !failed && <Waiting />}
      {whole.data && (
        <p className="sub">
          {t('figures.of', {
            days: daysIn({ from, to }, language),
            time: moment(whole.data.asOf, 'time', language),
          })}
          {compared && ` ${t('figures.besides', { days: daysIn(compared, language) })}`}
        </p>
      )}
      {whole.isSuccess && !row && <Nothing title={t('figures.none')} />}
      {whole.data && row && (
        <FigureSummary
          figures={whole.data}
          row={row}
          then={compared?.rows[0] ?? null}
          thenName={compare === 'none' ? null : t(`figures.compare.${compare}`)}
          of={days}
        />
      )}
      {divided.data && row && (
        <>
          <FigureChoices {...{ by, rankBy, isMap }} onChange={set}>
            {by === 'township' && (
              <MapChoices
                {...{ isMap, measure }}
                onShow={(asMap) => set({ as: asMap ? 'map' : undefined })}
                onMeasure={(next) => set({ measure: next })}
              />
            )}
          </FigureChoices>
          {divided.data.rows.length === 0 ? (
            <Nothing title={t('figures.noneDivided')} />
          ) : isMap ? (
            <FigureMap figures={divided.data} of={days} measure={measure} />
          ) : (
            <FigureRanking figures={divided.data} of={days} by={by} rankBy={rankBy} />
          )}
          {by === 'month' && <HeatCalendar of={days} />}
          <Meanings figures={divided.data} />
        </>
      )}
    </>
  )
}
