import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { Nothing } from '../parts/nothing.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Waiting } from '../parts/waiting.tsx'
import { useDesk } from '../session/desk-context.ts'
import { postsOfDesk } from '../session/posts-of-desk.ts'
import { learn } from '../words/learn.ts'
import { figureWords } from '../words/learned/figures.ts'
import { frozenWords } from '../words/learned/frozen.ts'
import { useWords } from '../words/use-words.ts'
import { Bulletin } from './bulletin.tsx'
import { useFrozen } from './use-frozen.ts'

learn({ ...figureWords, ...frozenWords })

/** 通报: the paper of a frozen set, for the house or, by a switch, for outside. */
export function BulletinPage() {
  const { t } = useWords()
  const { id } = useParams({ from: '/frozen/$id/bulletin' })
  const { outside = false } = useSearch({ from: '/frozen/$id/bulletin' })
  const navigate = useNavigate()
  const whole = useFrozen(id, 'all')
  const townships = useFrozen(id, 'township')
  const units = useFrozen(id, 'unit')
  const failed = whole.error ?? townships.error ?? units.error
  // Whoever sees a part of the county would print other digits under the same number.
  const isOfCounty = postsOfDesk(useDesk()).some(({ organization }) => organization.id === whole.data?.county.id)
  useTitle(whole.data?.number ?? t('bulletin.name'))
  return (
    <>
      <div className="page-head no-print">
        <Link to="/frozen/$id" params={{ id }}>
          {t('frozen.backToSet')}
        </Link>
        <label className="check">
          <input
            type="checkbox"
            checked={outside}
            onChange={(event) =>
              void navigate({
                to: '/frozen/$id/bulletin',
                params: { id },
                replace: true,
                search: event.target.checked ? { outside: true } : {},
              })
            }
          />
          {t('bulletin.outside')}
        </label>
        <Button onClick={() => print()}>{t('figures.print')}</Button>
      </div>
      {failed && (
        <>
          <h1>{t('bulletin.name')}</h1>
          <ProblemNote error={failed} />
        </>
      )}
      {!failed && !(whole.data && townships.data && units.data) && (
        <>
          <h1 className="hidden">{t('bulletin.name')}</h1>
          <Waiting />
        </>
      )}
      {whole.data && !isOfCounty && (
        <>
          <h1>{t('bulletin.name')}</h1>
          <Nothing title={t('bulletin.countyOnly')} />
        </>
      )}
      {whole.data && townships.data && units.data && isOfCounty && (
        <Bulletin set={whole.data} townships={townships.data.figures} units={units.data.figures} outside={outside} />
      )}
    </>
  )
}
