import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'
import { moment } from '../parts/moment.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { Reasoned } from '../parts/reasoned.tsx'
import { useWords } from '../words/use-words.ts'

type PersonalRequest = components['schemas']['PersonalRequest']

/** One request: what is asked, its answer, and for whoever may the two answers and the copy. `linked`: outside its matter's own page. */
export function PersonalItem({ request, linked = false }: { request: PersonalRequest; linked?: boolean }) {
  const { t, say, language } = useWords()
  const queries = useQueryClient()
  const path = { id: request.suggestionId, requestId: request.id }
  const answer = (outcome: 'granted' | 'declined') => async (reason: string) => {
    await answerOf(
      client.POST('/api/suggestions/{id}/personal-requests/{requestId}/answer', {
        params: { path },
        body: { outcome, answer: reason },
      }),
    )
    await queries.invalidateQueries({ queryKey: ['personal'] })
    await queries.invalidateQueries({ queryKey: ['suggestions', request.suggestionId] })
  }
  const copy = useMutation({
    gcTime: 0,
    mutationFn: () =>
      answerOf(client.POST('/api/suggestions/{id}/personal-requests/{requestId}/copy', { params: { path } })),
  })
  const isErasure = request.kind.code === 'erasure'
  return (
    <li>
      <strong>
        {say(request.kind)}
        {'　'}
        {t('person.nth', { n: request.ordinal })}
      </strong>{' '}
      {linked && (
        <Link to="/suggestions/$id" params={{ id: request.suggestionId }}>
          {request.receiptNumber}
        </Link>
      )}
      {request.outcome && <span className="tag">{say(request.outcome)}</span>}
      <p>{request.words}</p>
      <p className="quiet">
        {t('personal.taken', { person: say(request.takenBy), day: moment(request.takenAt, 'time', language) })}
      </p>
      {request.answeredBy && request.answeredAt && (
        <p>
          {t('personal.answered', {
            person: say(request.answeredBy),
            day: moment(request.answeredAt, 'time', language),
            answer: request.answer ?? '',
          })}
        </p>
      )}
      {request.mayAnswer && (
        <p className="acts">
          <Reasoned
            label={t(isErasure ? 'personal.erase' : 'personal.grant')}
            reasonLabel={t('personal.reason')}
            act={answer('granted')}
          />{' '}
          <Reasoned label={t('personal.decline')} reasonLabel={t('personal.reason')} act={answer('declined')} />
        </p>
      )}
      {request.mayCopy && !copy.data && (
        <button type="button" className="link no-print" disabled={copy.isPending} onClick={() => copy.mutate()}>
          {t('personal.copy')}
        </button>
      )}
      {copy.isError && <ProblemNote error={copy.error} />}
      {copy.data && (
        <div className="card">
          <p>{[copy.data.name, copy.data.phone, copy.data.address].filter(Boolean).join('　')}</p>
          <h3>{copy.data.title}</h3>
          <blockquote className="words">{copy.data.text}</blockquote>
          {copy.data.told.length > 0 && <h3>{t('personal.told')}</h3>}
          {copy.data.told.map((one) => (
            <p key={`${one.kind.code}/${one.at}`}>
              {say(one.kind)} · {moment(one.at, 'day', language)}　{one.texts.join('\n')}
            </p>
          ))}
        </div>
      )}
    </li>
  )
}
