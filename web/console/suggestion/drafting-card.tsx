import { Link } from '@tanstack/react-router'
import { moment } from '../parts/moment.ts'
import type { Suggestion } from '../moves/subject.ts'
import { learn } from '../words/learn.ts'
import { signingWords } from '../words/learned/signing.ts'
import { useWords } from '../words/use-words.ts'

learn(signingWords)

/** That an act waits for its signature, for everybody who sees the matter; its office opens it from here. */
export function DraftingCard({ view: { drafting } }: { view: Suggestion }) {
  const { t, say, language } = useWords()
  if (!drafting) return null
  const { office, draftedAt, draft } = drafting
  return (
    <section className="card no-print" aria-label={t('nav.signing')}>
      {draft?.state !== 'givenBack' && (
        <p role="status">{t('signing.waitsAt', { office: say(office), day: moment(draftedAt, 'short', language) })}</p>
      )}
      {draft && (
        <p>
          <span className={draft.state === 'givenBack' ? 'light amber' : 'tag'}>
            {t(draft.state === 'givenBack' ? 'signing.givenBack' : 'signing.waiting')}
          </span>{' '}
          {t('signing.mine', { label: say(draft.label), name: draft.draftedBy })}
        </p>
      )}
      {draft?.reason && <p>{t('signing.reason', { reason: draft.reason })}</p>}
      {draft && (
        <Link to="/signing/$id" params={{ id: draft.id }}>
          {t('signing.open')}
        </Link>
      )}
    </section>
  )
}
