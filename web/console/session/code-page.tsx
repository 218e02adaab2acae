import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useWords } from '../words/use-words.ts'
import { be } from './be.ts'

/** The second step of signing in: six digits from the device, or a backup code. */
export function CodePage({ onLeave }: { onLeave: () => void }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [code, setCode] = useState('')
  const give = useMutation({
    mutationFn: () => {
      const given = code.trim()
      const body = /^\d{6}$/.test(given) ? { code: given } : { backupCode: given }
      return answerOf(client.POST('/api/session/code', { body }))
    },
    onSuccess: (me) => be(queries, me),
  })
  return (
    <main className="sign-in">
      <form
        className="card"
        onSubmit={(event) => {
          event.preventDefault()
          give.mutate()
        }}
      >
        <div className="sign-in-name">{t('app.name')}</div>
        <h1>{t('second.title')}</h1>
        <label htmlFor="code">{t('second.askCode')}</label>
        <input
          id="code"
          autoComplete="one-time-code"
          autoFocus
          required
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
        <p className="quiet">{t('second.askCodeNote')}</p>
        {give.isError && <ProblemNote error={give.error} />}
        <Button type="primary" size="large" htmlType="submit" block loading={give.isPending}>
          {t('signIn.button')}
        </Button>
        <button type="button" className="link" onClick={onLeave}>
          {t('second.back')}
        </button>
      </form>
    </main>
  )
}
