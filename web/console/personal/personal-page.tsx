import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { Listed } from '../parts/listed.tsx'
import { More } from '../parts/more.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useWords } from '../words/use-words.ts'
import { PersonalItem } from './personal-item.tsx'

/** The register of requests about personal data: those that wait, or all, newest first. */
export function PersonalPage() {
  const { t } = useWords()
  const [all, setAll] = useState(false)
  useTitle(t('personal.title'))
  const list = useInfiniteQuery({
    queryKey: ['personal', 'list', all],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/personal-requests', {
          params: {
            query: { limit: 50, ...(!all && { open: 'true' as const }), ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <h1>{t('personal.title')}</h1>
      <p className="sub">{t('personal.about')}</p>
      <div className="segments no-print" role="group" aria-label={t('personal.title')}>
        {[false, true].map((one) => (
          <button key={String(one)} type="button" aria-pressed={all === one} onClick={() => setAll(one)}>
            {t(one ? 'personal.all' : 'personal.open')}
          </button>
        ))}
      </div>
      <Listed list={list} rows={items} none={t('personal.none')}>
        <section className="card">
          <ul className="documents">
            {items.map((request) => (
              <PersonalItem key={request.id} request={request} linked />
            ))}
          </ul>
        </section>
      </Listed>
      <More list={list} />
    </>
  )
}
