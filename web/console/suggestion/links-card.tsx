import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { Suggestion } from '../moves/subject.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useWords } from '../words/use-words.ts'
import { GivenLinks } from './given-links.tsx'
import { learn } from '../words/learn.ts'
import { linkWords } from '../words/learned/links.ts'

learn(linkWords)

/** With the picture comes its library: fetched when somebody gives a link. */
const NewLink = lazy(async () => ({ default: (await import('./new-link.tsx')).NewLink }))

/** For the office that assigns: gives a unit without an account the link of its task, sees its uses, takes it back. */
export function LinksCard({ view }: { view: Suggestion }) {
  const { t, say } = useWords()
  const queries = useQueryClient()
  const [shown, setShown] = useState(true)
  const links = useQuery({
    queryKey: ['links', view.id],
    queryFn: () => answerOf(client.GET('/api/suggestions/{id}/links', { params: { path: { id: view.id } } })),
  })
  const give = useMutation({
    gcTime: 0,
    mutationFn: (assignmentId: string) =>
      answerOf(
        client.POST('/api/suggestions/{id}/assignments/{assignmentId}/links', {
          params: { path: { id: view.id, assignmentId } },
          body: {},
        }),
      ),
    onSuccess: () => {
      setShown(true)
      return queries.invalidateQueries({ queryKey: ['links', view.id] })
    },
  })
  const running = view.assignments.filter((task) => task.endedAt === null)
  const items = links.data?.items ?? []
  if (running.length === 0 && items.length === 0) return null
  const unit = say(view.assignments.find((task) => task.id === give.variables)?.unit.name ?? { zh: '', en: '' })
  const stands = (taskId: string) => items.some((link) => link.assignmentId === taskId && isOpen(link.state.code))
  return (
    <section className="card links">
      <h2>{t('links.title')}</h2>
      <p className="quiet no-print">{t('links.about')}</p>
      {running.map((task) => (
        <p key={task.id} className="no-print">
          <button type="button" className="link" disabled={give.isPending} onClick={() => give.mutate(task.id)}>
            {t(stands(task.id) ? 'links.again' : 'links.give', { unit: say(task.unit.name) })}
          </button>
        </p>
      ))}
      {give.isError && <ProblemNote error={give.error} />}
      {give.data && shown && (
        <Suspense>
          <NewLink link={give.data} matter={view} unit={unit} onDone={() => setShown(false)} />
        </Suspense>
      )}
      {links.isError && <ProblemNote error={links.error} quiet />}
      <GivenLinks suggestionId={view.id} links={items} />
    </section>
  )
}

const isOpen = (state: string) => state === 'waiting' || state === 'opened'
