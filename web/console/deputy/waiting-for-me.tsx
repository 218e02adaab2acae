import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useWords } from '../words/use-words.ts'
import { ConfirmPaper } from './confirm-paper.tsx'
import { PaperHead } from './paper-head.tsx'
import { useWaiting } from './use-waiting.ts'

/** What only this deputy can do, first of all: confirm a co-signature, rate a reply. */
export function WaitingForMe() {
  const { t } = useWords()
  const navigate = useNavigate()
  const confirming = useWaiting('awaitsMyConfirmation')
  const rating = useWaiting('awaitsMyRating')
  const [toConfirm, toRate] = [confirming.data ?? [], rating.data ?? []]
  const error = confirming.error ?? rating.error
  const isKnown = confirming.isSuccess && rating.isSuccess
  return (
    <section className="card" aria-labelledby="waiting-for-me">
      <h2 id="waiting-for-me">{t('mine.waiting')}</h2>
      {error && <ProblemNote error={error} />}
      {isKnown && toConfirm.length + toRate.length === 0 && <p className="quiet">{t('mine.nothingWaits')}</p>}
      <ul className="matters">
        {toConfirm.map((paper) => (
          <ConfirmPaper key={paper.id} paper={paper} />
        ))}
        {toRate.map((paper) => (
          <li key={paper.id} className="card">
            <PaperHead paper={paper} />
            <p>{t('mine.replied')}</p>
            <div className="taps">
              <Button
                type={toConfirm.length === 0 ? 'primary' : 'default'}
                size="large"
                onClick={() =>
                  void navigate({
                    to: '/research/$id',
                    params: { id: paper.research.id },
                    search: { act: 'ratePaper' },
                  })
                }
              >
                {t('mine.rate')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
