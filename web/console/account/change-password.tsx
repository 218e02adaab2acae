import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useWords } from '../words/use-words.ts'
import type { Me } from '../session/use-me.ts'

/** The form by which one's own password is changed; `onChanged` once it is. */
export function ChangePassword({ me, onChanged }: { me: Me; onChanged: () => void }) {
  const { t } = useWords()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const change = useMutation({
    mutationFn: () => answerOf(client.POST('/api/me/password', { body: { current, next } })),
    onSuccess: () => {
      for (const empty of [setCurrent, setNext, setAgain]) empty('')
      onChanged()
    },
  })
  const differ = again !== '' && again !== next
  const fields = [
    { id: 'current', value: current, set: setCurrent, known: 'current-password' },
    { id: 'next', value: next, set: setNext, known: 'new-password' },
    { id: 'again', value: again, set: setAgain, known: 'new-password' },
  ] as const
  return (
    <form
      className="password-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!differ) change.mutate()
      }}
    >
      {/* A browser that keeps passwords learns whose this one is. */}
      <input
        className="hidden"
        type="text"
        autoComplete="username"
        aria-label={t('signIn.username')}
        readOnly
        tabIndex={-1}
        value={me.username}
      />
      {fields.map(({ id, value, set, known }) => (
        <div key={id}>
          <label htmlFor={id}>{t(`account.${id}`)}</label>
          <input
            id={id}
            type="password"
            autoComplete={known}
            required
            aria-describedby={id === 'next' ? 'password-rule' : undefined}
            aria-invalid={id === 'again' && differ}
            value={value}
            onChange={(event) => set(event.target.value)}
          />
        </div>
      ))}
      <p id="password-rule" className="quiet">
        {t('account.rule')}
      </p>
      {differ && <p role="alert">{t('account.differ')}</p>}
      {change.isError && <ProblemNote error={change.error} />}
      {change.isSuccess && <p role="status">{t('account.changed')}</p>}
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {t('account.change')}
      </Button>
    </form>
  )
}
