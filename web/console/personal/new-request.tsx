import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useKey } from '../http/use-key.ts'
import type { Suggestion } from '../moves/subject.ts'
import { AskBeforeLeaving } from '../parts/ask-before-leaving.tsx'
import { oneOf } from '../parts/one-of.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useWords } from '../words/use-words.ts'

const kinds = ['access', 'correction', 'erasure'] as const

/** Enters what one of its submitters asks about his own data. */
export function NewRequest({ view, onDone }: { view: Suggestion; onDone: () => void }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const key = useKey()
  const people = view.submitters.filter((person) => !person.erased)
  const [submitterId, setSubmitterId] = useState(people[0]?.id ?? '')
  const [kind, setKind] = useState<(typeof kinds)[number]>('access')
  const [words, setWords] = useState('')
  const send = useMutation({
    mutationFn: () =>
      answerOf(
        client.POST('/api/suggestions/{id}/personal-requests', {
          params: { path: { id: view.id }, header: { 'idempotency-key': key.current() } },
          body: { submitterId, kind, words },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['personal'] })
      onDone()
    },
    onError: key.afterFailure,
  })
  return (
    <form
      className="no-print"
      onChange={key.renew}
      onSubmit={(event) => {
        event.preventDefault()
        send.mutate()
      }}
    >
      <p>
        <select
          aria-label={t('personal.who')}
          value={submitterId}
          onChange={(event) => setSubmitterId(event.target.value)}
        >
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name ?? t('person.nth', { n: person.ordinal })}
            </option>
          ))}
        </select>{' '}
        <select
          aria-label={t('personal.kind')}
          value={kind}
          onChange={(event) => setKind(oneOf(kinds, event.target.value) ?? 'access')}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {t(`personal.kind.${one}`)}
            </option>
          ))}
        </select>
      </p>
      <textarea
        required
        autoFocus
        rows={2}
        maxLength={2_000}
        aria-label={t('personal.words')}
        placeholder={t('personal.words')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="form-foot">
        <button type="submit" className="link" disabled={send.isPending}>
          {t('personal.enter')}
        </button>
      </div>
      <AskBeforeLeaving unsaved={() => words !== ''} />
      {send.isError && <ProblemNote error={send.error} />}
    </form>
  )
}
