import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { stageNames } from '../../../workflows/rules/refusals.ts'
import type { Stage } from '../../../workflows/rules/suggestion.ts'
import type { OpenMove } from '../moves/move-fields.tsx'
import type { Suggestion } from '../moves/subject.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useWords } from '../words/use-words.ts'
import type { Outcome } from './use-pile.ts'

interface Told {
  readonly pile: readonly Pick<Suggestion, 'id' | 'title' | 'receiptNumber'>[]
  readonly outcomes: readonly Outcome[]
  readonly open: OpenMove
  readonly running: boolean
  readonly onAgain: () => void
  readonly onLeave: () => void
}

/** What came of each: done and where it stands now, or why not and what to do; those that are left can be sent again or written anew. */
export function Outcomes({ pile, outcomes, open, running, onAgain, onLeave }: Told) {
  const { t, say } = useWords()
  const done = outcomes.filter(({ moved, drafted }) => moved || drafted).map(({ id }) => id)
  const moved = outcomes.filter((one) => one.moved).map(({ id }) => id)
  const left = pile.filter(({ id }) => !done.includes(id)).map(({ id }) => id)
  return (
    <section className="card" aria-label={t('together.results')}>
      <h2>{say(open.label)}</h2>
      <p role="status">{t(running ? 'together.running' : 'together.ended', { done: done.length, all: pile.length })}</p>
      <progress max={pile.length} value={outcomes.length} aria-label={t('together.results')} />
      <ol className="pile">
        {pile.map(({ id, title, receiptNumber }) => {
          const outcome = outcomes.find((one) => one.id === id)
          return (
            <li key={id}>
              <Link to="/suggestions/$id" params={{ id }}>
                {title}
              </Link>{' '}
              <span className="quiet number">{receiptNumber}</span>{' '}
              {outcome?.moved && <span className="light ok">{say(stageNames[outcome.moved.stage as Stage])}</span>}
              {outcome?.drafted && <span className="light amber">{t('together.drafted')}</span>}
              {!outcome && <span className="quiet">{t('together.waiting')}</span>}
              {outcome?.error && <ProblemNote error={outcome.error} quiet />}
            </li>
          )
        })}
      </ol>
      {!running && (
        <div className="form-foot">
          {open.move === 'assign' && moved.length > 0 && (
            <Link className="plain" to="/assignment-sheet" search={{ ids: moved }}>
              {t('sheet.print')}
            </Link>
          )}
          {left.length > 0 && (
            <>
              <Button type="primary" onClick={onAgain}>
                {t('together.again', { count: left.length })}
              </Button>
              <Link className="plain" to="/together" search={{ ids: left }}>
                {t('together.anew')}
              </Link>
            </>
          )}
          <Button onClick={onLeave}>{t('together.back')}</Button>
        </div>
      )}
    </section>
  )
}
