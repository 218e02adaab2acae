import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { FigureList } from '../figures/figure-list.tsx'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { daysIn } from '../parts/days-in.ts'
import { learn } from '../words/learn.ts'
import { figureWords } from '../words/learned/figures.ts'
import { frozenWords } from '../words/learned/frozen.ts'
import { useWords } from '../words/use-words.ts'
import { RemarkForm } from './remark-form.tsx'
import { useFrozen } from './use-frozen.ts'

learn({ ...figureWords, ...frozenWords })

/** What one frozen number counts, each as it stood then; while they are checked, whoever sees a matter says why it is late. */
export function FrozenListPage() {
  const { t, language } = useWords()
  const { id } = useParams({ from: '/frozen/$id/list' })
  const { order: _order, ...search } = useSearch({ from: '/frozen/$id/list' })
  const set = useFrozen(id, 'all').data
  const list = useInfiniteQuery({
    queryKey: ['frozen', id, 'list', search],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/frozen-figures/{frozenId}/suggestions', {
          params: { path: { frozenId: id }, query: { ...search, limit: 100, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
  return (
    <>
      <p className="no-print">
        <Link to="/frozen/$id" params={{ id }}>
          {t('frozen.backToSet')}
        </Link>
      </p>
      <FigureList
        search={search}
        list={list}
        days={set ? daysIn(set, language) : ''}
        last={{
          name: t('frozen.said'),
          of: (item) =>
            set && (
              <RemarkForm
                frozenId={id}
                suggestionId={item.id}
                said={set.remarks.filter(({ suggestionId }) => suggestionId === item.id)}
                isOpen={set.state === 'checking' && Date.now() < Date.parse(set.checkUntil)}
              />
            ),
        }}
      />
    </>
  )
}
