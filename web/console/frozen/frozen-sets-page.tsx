import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { mayFreeze } from '../../../workflows/rules/frozen-figures.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { daysIn } from '../parts/days-in.ts'
import { moment } from '../parts/moment.ts'
import { Listed } from '../parts/listed.tsx'
import { More } from '../parts/more.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useDesk } from '../session/desk-context.ts'
import { postsOfDesk } from '../session/posts-of-desk.ts'
import { useRowKeys } from '../trays/use-row-keys.ts'
import { learn } from '../words/learn.ts'
import { figureWords } from '../words/learned/figures.ts'
import { frozenWords } from '../words/learned/frozen.ts'
import { useWords } from '../words/use-words.ts'
import { BeginFreeze } from './begin-freeze.tsx'

learn({ ...figureWords, ...frozenWords })

/** 冻结与通报: the county begins one here; everybody else finds those in which he has a part. */
export function FrozenSetsPage() {
  const { t, say, language } = useWords()
  const body = useRowKeys()
  const begins = postsOfDesk(useDesk()).some(mayFreeze)
  useTitle(t('frozen.title'))
  const list = useInfiniteQuery({
    queryKey: ['frozen', 'sets'],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/frozen-figures', {
          params: { query: { limit: 50, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <div className="page-head">
        <h1>{t('frozen.title')}</h1>
      </div>
      {begins && <BeginFreeze />}
      <section className="below" aria-labelledby="frozen-sets">
        <h2 id="frozen-sets">{t('frozen.sets')}</h2>
        <Listed list={list} rows={rows} none={t(begins ? 'frozen.noneBegin' : 'frozen.none')}>
          <table className="list">
            <thead>
              <tr>
                <th scope="col">{t('frozen.days')}</th>
                <th scope="col">{t('frozen.county')}</th>
                <th scope="col">{t('frozen.state')}</th>
                <th scope="col">{t('frozen.number')}</th>
                <th scope="col">{t('frozen.asOf')}</th>
              </tr>
            </thead>
            <tbody ref={body}>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td className="title">
                    <Link to="/frozen/$id" params={{ id: row.id }}>
                      {daysIn(row, language)}
                    </Link>
                  </td>
                  <td className="holder">{say(row.county)}</td>
                  <td>
                    {t(`frozen.state.${row.state}`)}
                    {row.state === 'checking' && (
                      <>
                        {' '}
                        <span className="quiet">
                          {t('frozen.until', { time: moment(row.checkUntil, 'time', language) })}
                        </span>
                      </>
                    )}
                  </td>
                  <td className="number">{row.number ?? t('frozen.noNumber')}</td>
                  <td className="number">{moment(row.asOf, 'time', language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Listed>
        <More list={list} />
      </section>
    </>
  )
}
