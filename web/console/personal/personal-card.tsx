import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { Suggestion } from '../moves/subject.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useWords } from '../words/use-words.ts'
import { NewRequest } from './new-request.tsx'
import { PersonalItem } from './personal-item.tsx'

/** On the matter's page, for those who run its station: what its submitters ask about their own data. */
export function PersonalCard({ view }: { view: Suggestion }) {
  const { t } = useWords()
  const [entering, setEntering] = useState(false)
  const held = useQuery({
    queryKey: ['personal', view.id],
    queryFn: () =>
      answerOf(client.GET('/api/personal-requests', { params: { query: { suggestionId: view.id, limit: 100 } } })),
  })
  const items = held.data?.items ?? []
  return (
    <section className="card">
      <h2>{t('personal.title')}</h2>
      <p className="quiet no-print">{t('personal.about')}</p>
      {held.isError && <ProblemNote error={held.error} quiet />}
      <ul className="documents">
        {items.map((request) => (
          <PersonalItem key={request.id} request={request} />
        ))}
      </ul>
      {entering && <NewRequest view={view} onDone={() => setEntering(false)} />}
      {!entering && view.submitters.some((person) => !person.erased) && (
        <button type="button" className="link no-print" onClick={() => setEntering(true)}>
          {t('personal.enter')}
        </button>
      )}
    </section>
  )
}
