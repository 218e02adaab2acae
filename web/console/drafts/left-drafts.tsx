import { Link } from '@tanstack/react-router'
import { moment } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'
import { draftTitle } from './draft-title.ts'
import { useDrafts, type Draft } from './use-drafts.ts'

const most = 3

/** What was begun here and not registered: one click away, before anything is written anew. `isHere`: those that this page goes on with. */
export function LeftDrafts({ isHere, onGoOn }: { isHere: (draft: Draft) => boolean; onGoOn: (draft: Draft) => void }) {
  const { t, language } = useWords()
  const left = (useDrafts().data ?? []).filter(isHere)
  if (left.length === 0) return null
  return (
    <section className="left-drafts" aria-label={t('drafts.left')}>
      <b>{t('drafts.left')}</b>
      <ul>
        {left.slice(0, most).map((draft) => {
          const title = draftTitle(draft.content) || t('drafts.untitled')
          return (
            <li key={draft.id}>
              {title} <span className="quiet">{moment(draft.touchedAt, 'time', language)}</span>{' '}
              <button
                type="button"
                className="link"
                aria-label={t('drafts.goOnOf', { title })}
                onClick={() => onGoOn(draft)}
              >
                {t('drafts.goOn')}
              </button>
            </li>
          )
        })}
        <li>
          <Link to="/drafts">{t('drafts.all')}</Link>
        </li>
      </ul>
    </section>
  )
}
