import { mayUrge } from '../../../workflows/rules/notices.ts'
import { useTitle } from '../parts/use-title.ts'
import { useDesk } from '../session/desk-context.ts'
import { postsOfDesk } from '../session/posts-of-desk.ts'
import { learn } from '../words/learn.ts'
import { noticeWords } from '../words/learned/notices.ts'
import { useWords } from '../words/use-words.ts'
import { LateUnits } from './late-units.tsx'
import { NoticeList } from './notice-list.tsx'

learn(noticeWords)

/** 催办与督办: whom to urge, for those who may; then the notices one may see. */
export function NoticesPage() {
  const { t } = useWords()
  useTitle(t('notices.title'))
  return (
    <>
      <div className="page-head">
        <h1>{t('notices.title')}</h1>
      </div>
      {postsOfDesk(useDesk()).some(mayUrge) && <LateUnits />}
      <NoticeList />
    </>
  )
}
