import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { lastDay, moment } from '../parts/moment.ts'
import { Listed } from '../parts/listed.tsx'
import { More } from '../parts/more.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useDesk } from '../session/desk-context.ts'
import { duties } from '../session/posts-of-desk.ts'
import { useRowKeys } from '../trays/use-row-keys.ts'
import { useWords } from '../words/use-words.ts'

/** The researches one may see, newest first. */
export function ResearchListPage() {
  const { t, say, language } = useWords()
  const navigate = useNavigate()
  const { headsOffice } = duties(useDesk())
  const body = useRowKeys()
  useTitle(t('nav.researchList'))
  const list = useInfiniteQuery({
    queryKey: ['research', 'list'],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/research', { params: { query: { limit: 50, ...(pageParam && { cursor: pageParam }) } } }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const open = headsOffice && (
    <Button type="primary" onClick={() => void navigate({ to: '/research/open' })}>
      {t('research.open')}
    </Button>
  )
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.researchList')}</h1>
        {rows.length > 0 && open}
      </div>
      <Listed list={list} rows={rows} none={<Nothing title={t('research.none')}>{open}</Nothing>}>
        <table className="list">
          <thead>
            <tr>
              <th scope="col" className="ordinal">
                {t('list.ordinal')}
              </th>
              <th scope="col">{t('research.topic')}</th>
              <th scope="col">{t('list.stage')}</th>
              <th scope="col">{t('research.office')}</th>
              <th scope="col">{t('research.linked')}</th>
              <th scope="col">{t('research.next')}</th>
              <th scope="col">{t('research.openedOn')}</th>
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((row, n) => (
              <tr key={row.id}>
                <td className="ordinal">{n + 1}</td>
                <td className="title">
                  <Link to="/research/$id" params={{ id: row.id }}>
                    {row.title}
                  </Link>
                  {row.supervised && <span className="tag supervised">{say(row.supervised)}</span>}
                </td>
                <td>{say(row.stage)}</td>
                <td className="holder">{say(row.office.name)}</td>
                <td>{t('research.count', { count: row.linkedCount })}</td>
                <td className="number">{row.nextDueAt ? lastDay(row.nextDueAt, language) : ''}</td>
                <td className="number">{moment(row.openedAt, 'short', language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Listed>
      <More list={list} />
    </>
  )
}
