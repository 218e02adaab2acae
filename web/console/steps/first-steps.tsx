import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useDesk } from '../session/desk-context.ts'
import { learn } from '../words/learn.ts'
import { stepsWords } from '../words/learned/steps.ts'
import { useWords } from '../words/use-words.ts'
import { stepsFor } from './steps-for.ts'

learn(stepsWords)
const queryKey = ['first-steps']

/** 入门: what somebody of this post begins with, above his first list until he puts it away, on whatever machine. */
export function FirstSteps() {
  const { t } = useWords()
  const steps = stepsFor(useDesk())
  const queries = useQueryClient()
  const told = useQuery({ queryKey, queryFn: () => answerOf(client.GET('/api/me/first-steps')), staleTime: Infinity })
  const putAway = useMutation({
    mutationFn: () => answerOf(client.PUT('/api/me/first-steps', { body: { done: true } })),
    onSuccess: (answer) => queries.setQueryData(queryKey, answer),
  })
  if (told.data?.done !== false || steps.length === 0) return null
  return (
    <section className="card first-steps no-print" aria-labelledby="first-steps">
      <h2 id="first-steps">{t('steps.title')}</h2>
      <ol>
        {steps.map(({ says, to, key }) => (
          <li key={says}>
            {to ? <Link to={to}>{t(says)}</Link> : t(says)}{' '}
            {key?.split(' ').map((one) => (
              <kbd key={one}>{one}</kbd>
            ))}
          </li>
        ))}
      </ol>
      <button type="button" className="plain" disabled={putAway.isPending} onClick={() => putAway.mutate()}>
        {t('steps.putAway')}
      </button>{' '}
      <span className="quiet">
        {t('steps.again')} <kbd>?</kbd>
      </span>
    </section>
  )
}
