import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useOrganizations, usePlaces } from '../moves/directories.ts'
import { ChooseNamed } from '../parts/choose-named.tsx'
import { ExportList } from '../parts/export-list.tsx'
import { Light } from '../parts/light.tsx'
import { lastDay } from '../parts/moment.ts'
import { Listed } from '../parts/listed.tsx'
import { More } from '../parts/more.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useRowKeys } from '../trays/use-row-keys.ts'
import { useWords } from '../words/use-words.ts'
import { watchedStates, type SupervisionSearch } from './supervision-search.ts'

/** 超期与临期: every single thing that is owed and late, or nearly, by whom, in the places one may see. */
export function SupervisionPage() {
  const { t, say, language } = useWords()
  const search = useSearch({ from: '/supervision' })
  const navigate = useNavigate()
  const places = usePlaces().data ?? []
  const organizations = useOrganizations().data ?? []
  const body = useRowKeys()
  useTitle(t('supervision.title'))
  const list = useInfiniteQuery({
    queryKey: ['obligations', 'list', search],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/obligations', {
          params: { query: { ...search, limit: 100, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: 60_000,
  })
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const set = (next: Partial<SupervisionSearch>) =>
    void navigate({
      to: '.',
      replace: true,
      search: Object.fromEntries(
        Object.entries({ ...search, ...next }).filter(([, value]) => value),
      ) as unknown as SupervisionSearch,
    })
  return (
    <>
      <div className="page-head">
        <h1>{t('supervision.title')}</h1>
        <div className="filters" role="group" aria-label={t('filter.title')}>
          <div className="segments" role="group" aria-label={t('supervision.state')}>
            {watchedStates.map((state) => (
              <button key={state} type="button" aria-pressed={search.state === state} onClick={() => set({ state })}>
                {t(`supervision.${state}`)}
              </button>
            ))}
          </div>
          <ChooseNamed
            label={t('supervision.place')}
            among={places}
            value={search.placeId}
            onChange={(placeId) => set({ placeId })}
          />
          <ChooseNamed
            label={t('supervision.owner')}
            among={organizations}
            value={search.organizationId}
            onChange={(organizationId) => set({ organizationId })}
          />
        </div>
      </div>
      <Listed list={list} rows={rows} none={t(`supervision.none.${search.state}`)}>
        <table className="list">
          <thead>
            <tr>
              <th scope="col" className="ordinal">
                {t('list.ordinal')}
              </th>
              <th scope="col">{t('list.due')}</th>
              <th scope="col">{t('supervision.what')}</th>
              <th scope="col">{t('supervision.owner')}</th>
              <th scope="col">{t('supervision.to')}</th>
              <th scope="col">{t('supervision.subject')}</th>
              <th scope="col">{t('supervision.until')}</th>
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((row, n) => (
              <tr key={row.id}>
                <td className="ordinal">{n + 1}</td>
                <td>
                  <Light lit={row.light} />
                </td>
                <td>{say(row.name)}</td>
                <td className="holder">{say(row.owedBy.name)}</td>
                <td>{row.owedTo ? say(row.owedTo.name) : ''}</td>
                <td className="title">
                  {row.suggestionId !== null && (
                    <Link to="/suggestions/$id" params={{ id: row.suggestionId }}>
                      {row.suggestionTitle ?? row.receiptNumber}{' '}
                      <span className="quiet number">{row.receiptNumber}</span>
                    </Link>
                  )}
                  {row.researchId !== null && (
                    <Link to="/research/$id" params={{ id: row.researchId }}>
                      {row.researchTitle}
                    </Link>
                  )}
                </td>
                <td className="number">{row.dueAt ? lastDay(row.dueAt, language) : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Listed>
      <More list={list}>{rows.length > 0 && <ExportList of="obligations" filters={{ ...search }} />}</More>
    </>
  )
}
