import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { daysIn } from '../parts/days-in.ts'
import { learn } from '../words/learn.ts'
import { figureWords } from '../words/learned/figures.ts'
import { useWords } from '../words/use-words.ts'
import { FigureList } from './figure-list.tsx'

learn(figureWords)

/** What one live number counts. */
export function FigureListPage() {
  const { t, language } = useWords()
  const search = useSearch({ from: '/figures/list' })
  const { from, to, placeId } = search
  const list = useInfiniteQuery({
    queryKey: ['figures', 'list', search],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/figures/suggestions', {
          params: { query: { ...search, limit: 100, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
  return (
    <>
      <p className="no-print">
        <Link to="/figures" search={{ from, to, ...(placeId && { placeId }) }}>
          {t('figures.back')}
        </Link>
      </p>
      <FigureList search={search} list={list} days={from && to ? daysIn({ from, to }, language) : ''} />
    </>
  )
}
