import { useQueryClient } from '@tanstack/react-query'
import { Button, message } from 'antd'
import { useRef, useState } from 'react'
import { stageNames } from '../../../workflows/rules/refusals.ts'
import type { Stage } from '../../../workflows/rules/suggestion.ts'
import type { Moved } from '../http/send-move.ts'
import { useDesk } from '../session/desk-context.ts'
import { postsOfDesk } from '../session/posts-of-desk.ts'
import { useWords } from '../words/use-words.ts'
import type { Sentence } from '../words/words.ts'
import { FeedbackForm } from './feedback-form.tsx'
import type { OpenMove } from './move-fields.tsx'
import { MoveForm } from './move-form.tsx'
import { nextAct } from './next-act.ts'
import type { Subject } from './subject.ts'

interface ClosedMove {
  readonly move: string
  readonly label: Sentence
  readonly why: Sentence
}

/** What I may do now, one button of it red; what I may not, with the reason. A form opens in its place, beside the citizen's words. */
export function Acts({
  subject,
  closed,
  first,
}: {
  subject: Subject
  closed: readonly ClosedMove[]
  /** The move whose form is open from the beginning, where it is allowed. */
  first?: string | undefined
}) {
  const { t, say } = useWords()
  const [said, saying] = message.useMessage()
  const queries = useQueryClient()
  const desk = useDesk()
  const [open, setOpen] = useState<OpenMove | null>(
    () => subject.view.allowedMoves.find(({ move }) => move === first) ?? null,
  )
  const card = useRef<HTMLElement>(null)
  const { allowedMoves } = subject.view
  const offices = postsOfDesk(desk).map(({ organization }) => organization.id)
  const next = nextAct(allowedMoves, subject.view.obligations, offices)
  const leave = () => {
    setOpen(null)
    card.current?.focus()
  }
  const done = async (moved: Moved | null) => {
    const stage = subject.of === 'suggestions' && moved ? stageNames[moved.stage as Stage] : null
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['suggestions'] }),
      queries.invalidateQueries({ queryKey: ['research'] }),
      queries.invalidateQueries({ queryKey: ['obligations'] }),
      queries.invalidateQueries({ queryKey: ['drafted-moves'] }),
    ])
    leave()
    if (moved === null) {
      void said.success(t('acts.drafted', { move: open ? say(open.label) : '' }))
      return
    }
    void said.success(
      open && stage
        ? t('acts.doneNow', { move: say(open.label), stage: say(stage) })
        : t('acts.done', { move: open ? say(open.label) : '' }),
    )
  }
  return (
    <section className="card acts no-print" ref={card} tabIndex={-1} aria-label={t('acts.title')}>
      {saying}
      <h2>{t('acts.title')}</h2>
      {allowedMoves.length === 0 && <p className="quiet">{t('acts.none')}</p>}
      <div className="buttons">
        {[...(next ? [next] : []), ...allowedMoves.filter((one) => one !== next)].map((one) => (
          <Button
            key={one.move}
            type={one === next ? 'primary' : 'default'}
            aria-expanded={open?.move === one.move}
            onClick={() => setOpen(open?.move === one.move ? null : one)}
          >
            {say(one.label)}
          </Button>
        ))}
      </div>
      {open && subject.of === 'suggestions' && open.move === 'recordFeedback' && (
        <FeedbackForm view={subject.view} open={open} onDone={(moved) => void done(moved)} onLeave={leave} />
      )}
      {open && !(subject.of === 'suggestions' && open.move === 'recordFeedback') && (
        <MoveForm key={open.move} subject={subject} open={open} onDone={(moved) => void done(moved)} onLeave={leave} />
      )}
      {closed.length > 0 && (
        <details className="more">
          <summary>{t('acts.closed', { count: closed.length })}</summary>
          <dl className="closed-moves">
            {closed.map(({ move, label, why }) => (
              <div key={move}>
                <dt>{say(label)}</dt>
                <dd>{say(why)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  )
}
