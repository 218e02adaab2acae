import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { usualSpan } from '../figures/usual-spans.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useKey } from '../http/use-key.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useDesk } from '../session/desk-context.ts'
import { useWords } from '../words/use-words.ts'

/** Which days are frozen; last month, unless said otherwise. */
export function BeginFreeze() {
  const { t } = useWords()
  const { post } = useDesk()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const key = useKey()
  const [span, setSpan] = useState(() => usualSpan('lastMonth', dayOf(Date.now())))
  const begin = useMutation({
    mutationFn: () =>
      answerOf(
        client.POST('/api/frozen-figures', {
          params: { header: { 'idempotency-key': key.current() } },
          body: { ...span, ...(post && { asPost: post.id }) },
        }),
      ),
    onSuccess: ({ id }) => {
      void queries.invalidateQueries({ queryKey: ['frozen', 'sets'] })
      void navigate({ to: '/frozen/$id', params: { id } })
    },
    onError: key.afterFailure,
  })
  return (
    <form
      className="card no-print"
      aria-labelledby="begin-freeze"
      onSubmit={(event) => {
        event.preventDefault()
        begin.mutate()
      }}
    >
      <h2 id="begin-freeze">{t('frozen.begin')}</h2>
      <p className="sub">{t('frozen.beginNote')}</p>
      <div className="form-foot">
        {(['from', 'to'] as const).map((end) => (
          <label key={end}>
            {t(`figures.${end}`)}{' '}
            <input
              type="date"
              className="native"
              required
              value={span[end]}
              onChange={(event) => {
                key.renew()
                setSpan({ ...span, [end]: event.target.value })
              }}
            />
          </label>
        ))}
        <Button type="primary" htmlType="submit" loading={begin.isPending}>
          {t('frozen.beginButton')}
        </Button>
      </div>
      {begin.isError && <ProblemNote error={begin.error} />}
    </form>
  )
}
