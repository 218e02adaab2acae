import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { moment } from '../parts/moment.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useWords } from '../words/use-words.ts'
import type { DraftKeeper, DraftState } from './keep-draft.ts'

/** Where what was just written is: on the server since when, on the way, or refused and why. */
export function DraftNote({ draft, state }: { draft: DraftKeeper; state: DraftState }) {
  const { t, language } = useWords()
  if (state.kind === 'refused')
    return (
      <>
        <ProblemNote error={state.error} quiet />
        <p>
          <Button size="small" onClick={draft.asAnother}>
            {t('drafts.asAnother')}
          </Button>{' '}
          <Link to="/drafts">{t('drafts.title')}</Link>
        </p>
      </>
    )
  return (
    <p role="status" className={state.kind === 'waiting' ? 'problem' : 'quiet draft-note'}>
      {state.kind === 'saving' && t('drafts.saving')}
      {state.kind === 'saved' && t('drafts.saved', { time: moment(state.at, 'clock', language) })}
      {state.kind === 'waiting' && t('drafts.waiting')}
    </p>
  )
}
