import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { moment } from '../parts/moment.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { useWords } from '../words/use-words.ts'
import { browserIn } from './browser-in.ts'

/** Where one is signed in, each but this one with the button that ends it, once one has said the password again. */
export function Sessions() {
  const { t, language } = useWords()
  const queries = useQueryClient()
  const [ending, setEnding] = useState<string | null>(null)
  const [password, setPassword] = useState('')
  const held = useQuery({ queryKey: ['sessions'], queryFn: () => answerOf(client.GET('/api/me/sessions')) })
  const end = useMutation({
    gcTime: 0,
    mutationFn: (sessionId: string) =>
      answerOf(
        client.POST('/api/me/sessions/{sessionId}/end', { params: { path: { sessionId } }, body: { password } }),
      ),
    onSuccess: () => setEnding(null),
    onSettled: () => {
      setPassword('')
      return queries.invalidateQueries({ queryKey: ['sessions'] })
    },
  })
  if (held.isPending) return <Waiting />
  return (
    <section className="card">
      <h2>{t('account.sessions')}</h2>
      {held.isError && <ProblemNote error={held.error} />}
      {end.isError && <ProblemNote error={end.error} />}
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('account.begun')}</th>
            <th scope="col">{t('account.seen')}</th>
            <th scope="col">{t('account.program')}</th>
            <th scope="col">
              <span className="hidden">{t('account.end')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {held.data?.items.map(({ id, begunAt, seenAt, program, thisOne }) => (
            <tr key={id}>
              <td>{moment(begunAt, 'time', language)}</td>
              <td>{moment(seenAt, 'time', language)}</td>
              <td title={program}>{browserIn(program) || '—'}</td>
              <td>
                {thisOne ? (
                  t('account.thisOne')
                ) : (
                  <button type="button" className="link" disabled={end.isPending} onClick={() => setEnding(id)}>
                    {t('account.end')}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {ending !== null && (
        <form
          key={ending}
          className="password-form"
          aria-label={t('account.end')}
          onSubmit={(event) => {
            event.preventDefault()
            end.mutate(ending)
          }}
        >
          <div>
            <label htmlFor="end-password">{t('account.current')}</label>
            <input
              id="end-password"
              type="password"
              autoComplete="current-password"
              autoFocus
              required
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          </div>
          <Button type="primary" htmlType="submit" loading={end.isPending}>
            {t('account.end')}
          </Button>
        </form>
      )}
    </section>
  )
}
