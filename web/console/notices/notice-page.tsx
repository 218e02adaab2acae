import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Waiting } from '../parts/waiting.tsx'
import { learn } from '../words/learn.ts'
import { noticeWords } from '../words/learned/notices.ts'
import { useWords } from '../words/use-words.ts'
import { NoticeActs } from './notice-acts.tsx'
import { NoticeSheet } from './notice-sheet.tsx'

learn(noticeWords)

/** One notice as the sheet that is printed, and what one may do with it. */
export function NoticePage() {
  const { t } = useWords()
  const { id } = useParams({ from: '/notices/$id' })
  const notice = useQuery({
    queryKey: ['notice', id],
    queryFn: () => answerOf(client.GET('/api/notices/{noticeId}', { params: { path: { noticeId: id } } })),
  })
  useTitle(notice.data?.number ?? t('notices.title'))
  return (
    <>
      <p className="no-print">
        <Link to="/notices">{t('notice.back')}</Link>
      </p>
      {notice.isPending && (
        <>
          <h1>{t('notices.title')}</h1>
          <Waiting />
        </>
      )}
      {notice.isError && <ProblemNote error={notice.error} />}
      {notice.data && (
        <>
          <NoticeSheet notice={notice.data} />
          <NoticeActs notice={notice.data} />
        </>
      )}
    </>
  )
}
