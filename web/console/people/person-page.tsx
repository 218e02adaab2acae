import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Waiting } from '../parts/waiting.tsx'
import { learn } from '../words/learn.ts'
import { peopleWords } from '../words/learned/people.ts'
import { registersWords } from '../words/learned/registers.ts'
import { useWords } from '../words/use-words.ts'
import { AccountCard } from './account-card.tsx'
import { PostsCard } from './posts-card.tsx'

learn({ ...registersWords, ...peopleWords })

/** One person: his posts with their terms, and his account. */
export function PersonPage() {
  const { t } = useWords()
  const { personId } = useParams({ from: '/people/$personId' })
  const shown = useQuery({
    queryKey: ['people', personId],
    queryFn: () => answerOf(client.GET('/api/people/{personId}', { params: { path: { personId } } })),
  })
  useTitle(shown.data?.name ?? t('nav.people'))
  const person = shown.data
  return (
    <>
      <div className="page-head">
        <h1>{person?.name ?? t('nav.people')}</h1>
        <Link to="/people">{t('people.back')}</Link>
      </div>
      {shown.isError && <ProblemNote error={shown.error} />}
      {shown.isPending && <Waiting />}
      {person && (
        <>
          <PostsCard person={person} />
          <AccountCard key={person.personId} person={person} />
        </>
      )}
    </>
  )
}
