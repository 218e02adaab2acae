import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { moment } from '../parts/moment.ts'
import { Listed } from '../parts/listed.tsx'
import { More } from '../parts/more.tsx'
import { useDesk } from '../session/desk-context.ts'
import { useRowKeys } from '../trays/use-row-keys.ts'
import { useWords } from '../words/use-words.ts'
import { shownStates } from './notices-search.ts'

/** The notices one may see, newest first: an office its own, a unit those to it, a superior those reported to it. */
export function NoticeList() {
  const { t, say, language } = useWords()
  const { post } = useDesk()
  const { state } = useSearch({ from: '/notices' })
  const navigate = useNavigate()
  const body = useRowKeys()
  const list = useInfiniteQuery({
    queryKey: ['notices', state, post?.id],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/notices', {
          params: {
            query: {
              limit: 50,
              ...(state && { state }),
              ...(post && { asPost: post.id }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: 60_000,
  })
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <section className="below" aria-labelledby="notice-list">
      <div className="page-head">
        <h2 id="notice-list">{t('notices.list')}</h2>
        <div className="segments" role="group" aria-label={t('notices.which')}>
          {[undefined, ...shownStates].map((one) => (
            <button
              key={one ?? 'all'}
              type="button"
              aria-pressed={state === one}
              onClick={() => void navigate({ to: '/notices', replace: true, search: one ? { state: one } : {} })}
            >
              {t(one ? `notices.state.${one}` : 'notices.all')}
            </button>
          ))}
        </div>
      </div>
      <Listed list={list} rows={rows} none={t('notices.none')}>
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{t('notices.number')}</th>
              <th scope="col">{t('notices.kind')}</th>
              <th scope="col">{t('notices.from')}</th>
              <th scope="col">{t('notices.to')}</th>
              <th scope="col">{t('notices.matters')}</th>
              <th scope="col">{t('notices.state')}</th>
              <th scope="col">{t('notices.day')}</th>
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((row) => (
              <tr key={row.id}>
                <td className="title">
                  <Link to="/notices/$id" params={{ id: row.id }}>
                    {row.number ?? t('notices.noNumber')}
                  </Link>
                </td>
                <td>{say(row.kind)}</td>
                <td className="holder">{say(row.from)}</td>
                <td className="holder">{say(row.to)}</td>
                <td className="number">{row.matters.filter(({ leftOut }) => !leftOut).length}</td>
                <td>
                  {say(row.state)}
                  {row.vacant && (
                    <strong>　{t(row.state.code === 'draft' ? 'notices.vacant.draft' : 'notices.vacant.sent')}</strong>
                  )}
                </td>
                <td className="number">{moment(row.sentAt ?? row.createdAt, 'short', language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Listed>
      <More list={list} />
    </section>
  )
}
