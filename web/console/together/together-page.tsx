import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { MoveFields, type FilledMove, type OpenMove } from '../moves/move-fields.tsx'
import type { Suggestion } from '../moves/subject.ts'
import { useFormOf } from '../moves/use-form-of.ts'
import { Nothing } from '../parts/nothing.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Waiting } from '../parts/waiting.tsx'
import { learn } from '../words/learn.ts'
import { togetherWords } from '../words/learned/together.ts'
import { useWords } from '../words/use-words.ts'
import { actsForAll } from './acts-for-all.ts'
import { Outcomes } from './outcomes.tsx'
import { useChosen } from './use-chosen.ts'
import { usePile } from './use-pile.ts'

learn(togetherWords)

/** 批量办理: several suggestions, one act, one form; each answers for itself. */
export function TogetherPage() {
  const { t } = useWords()
  const { ids } = useSearch({ from: '/together' })
  const { views, isWhole, error } = useChosen(ids)
  useTitle(t('together.title'))
  if (ids.length === 0) return <Nothing title={t('together.none')} />
  return (
    <>
      <div className="page-head">
        <h1>
          {t('together.title')} <span className="sub">{t('together.count', { count: ids.length })}</span>
        </h1>
      </div>
      {error && <ProblemNote error={error} />}
      {!error && !isWhole && <Waiting />}
      {isWhole && <Pile key={ids.join()} views={views} />}
    </>
  )
}

/** As they stood when the page was opened; what becomes of them is told beside each. */
function Pile({ views }: { views: readonly Suggestion[] }) {
  const { t, say } = useWords()
  const navigate = useNavigate()
  const [pile] = useState(views)
  const [open, setOpen] = useState<OpenMove | null>(null)
  const { send, outcomes } = usePile()
  const leave = () => void navigate({ to: '/tray/$tray', params: { tray: 'todo' } })
  const acts = actsForAll(pile)
  if (open && (send.isPending || outcomes.length > 0))
    return (
      <Outcomes
        pile={pile}
        outcomes={outcomes}
        open={open}
        running={send.isPending}
        onAgain={() => send.variables && send.mutate(send.variables)}
        onLeave={leave}
      />
    )
  return (
    <>
      <ol className="pile card">
        {pile.map(({ id, title, receiptNumber, stage }) => (
          <li key={id}>
            <Link to="/suggestions/$id" params={{ id }}>
              {title}
            </Link>{' '}
            <span className="quiet number">{receiptNumber}</span> <span className="tag">{say(stage)}</span>
          </li>
        ))}
      </ol>
      <section className="card acts" aria-label={t('acts.title')}>
        <h2>{t('acts.title')}</h2>
        {acts.length === 0 && <p>{t('together.noAct')}</p>}
        <div className="buttons">
          {acts.map((one, n) => (
            <Button
              key={one.move}
              type={n === 0 ? 'primary' : 'default'}
              aria-expanded={open?.move === one.move}
              onClick={() => setOpen(one)}
            >
              {say(one.label)}
            </Button>
          ))}
          <Button onClick={leave}>{t('together.back')}</Button>
        </div>
        {open && pile[0] && (
          <PileForm
            key={open.move}
            open={open}
            pile={[pile[0], ...pile.slice(1)]}
            onLeave={() => setOpen(null)}
            onSend={(filled) => send.mutate({ views: pile, open, filled })}
          />
        )}
      </section>
    </>
  )
}

interface PileFormAsked {
  readonly open: OpenMove
  readonly pile: readonly [Suggestion, ...Suggestion[]]
  readonly onSend: (filled: FilledMove) => void
  readonly onLeave: () => void
}

/** One form for all; what may be picked is the first one's. */
function PileForm({ open, pile: [first, ...others], onSend, onLeave }: PileFormAsked) {
  const form = useFormOf('suggestions', open.move)
  if (form.isError) return <ProblemNote error={form.error} />
  if (!form.data) return <Waiting />
  return (
    <MoveFields
      fields={form.data}
      subject={{ of: 'suggestions', view: first, others: others.map(({ id }) => id) }}
      open={open}
      sending={false}
      onSend={onSend}
      onLeave={onLeave}
    />
  )
}
