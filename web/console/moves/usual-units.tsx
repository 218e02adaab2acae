import { useQuery } from '@tanstack/react-query'
import { Form } from 'antd'
import type { KeyboardEvent, ReactNode } from 'react'
import { unitMoves } from '../../../workflows/rules/usual-units.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { oneOf } from '../parts/one-of.ts'
import { useWords } from '../words/use-words.ts'
import type { Subject } from './subject.ts'
import './usual-units.css'

interface Asked {
  readonly move: string
  readonly path: readonly (string | number)[]
  readonly subject: Subject | null
  /** The chooser they stand beside. */
  readonly children: ReactNode
}

/** Under the unit's chooser the units that matters like this one went to, each with why; a click takes one, or its digit in the empty chooser. Nothing where nothing is known. */
export function UsualUnits({ move, path, subject, children }: Asked) {
  const { t, say } = useWords()
  const form = Form.useFormInstance()
  const suggestion = subject?.of === 'suggestions' ? subject : null
  const named = path.length === 1 && path[0] === 'unitId' ? oneOf(unitMoves, move) : undefined
  const id = suggestion?.view.id ?? ''
  const others = suggestion?.others?.join() ?? ''
  const usual = useQuery({
    queryKey: ['suggestions', 'usual-units', id, named, others],
    enabled: id !== '' && named !== undefined,
    // They are only offered: without them the chooser is as it always was.
    retry: false,
    queryFn: async () => {
      const query = { ...(named && { move: named }), ...(others && { others }) }
      return (await answerOf(client.GET('/api/suggestions/{id}/usual-units', { params: { path: { id }, query } })))
        .items
    },
  })
  const offered = usual.data ?? []
  if (!named) return children
  const take = (unitId: string) => form.setFieldValue([...path], unitId)
  const byDigit = (event: KeyboardEvent) => {
    const unit = offered[Number(event.key) - 1]?.unit
    if (!unit || event.ctrlKey || event.altKey || event.metaKey) return
    if (!(event.target instanceof HTMLInputElement) || event.target.value !== '') return
    event.preventDefault()
    take(unit.id)
  }
  return (
    <div onKeyDownCapture={byDigit}>
      {children}
      {offered.length > 0 && (
        <ol className="usual-units" aria-label={t('form.usualUnits')}>
          {offered.map(({ unit, because }, n) => (
            <li key={unit.id}>
              <button type="button" className="link" onClick={() => take(unit.id)}>
                <kbd>{n + 1}</kbd> {say(unit.name)}
              </button>{' '}
              <span className="quiet">{say(because)}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
