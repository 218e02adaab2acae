import { Link, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Waiting } from '../parts/waiting.tsx'
import { useDesk } from '../session/desk-context.ts'
import { duties } from '../session/posts-of-desk.ts'
import { useReading } from '../trays/use-reading.ts'
import { useWords } from '../words/use-words.ts'
import { Acts } from '../moves/acts.tsx'
import { FeedbackCard } from './feedback-card.tsx'
import { AssignmentsCard } from './assignments-card.tsx'
import { DocumentsCard } from './documents-card.tsx'
import { DraftingCard } from './drafting-card.tsx'
import { FilesCard } from './files-card.tsx'
import { Head } from './head.tsx'
import { LinksCard } from './links-card.tsx'
import { OwedCard } from './owed-card.tsx'
import { PastCard } from './past-card.tsx'
import { PersonalCard } from '../personal/personal-card.tsx'
import { RoutePicture } from './route-picture.tsx'
import { useSuggestion, useTimeline } from './use-suggestion.ts'
import { WordsCard } from './words-card.tsx'

/** One suggestion on one page: what was said, what I may do, what is owed and why, what each person knows, what happened. */
export function SuggestionPage() {
  const { t } = useWords()
  const { supervises } = duties(useDesk())
  const { id } = useParams({ from: '/suggestions/$id' })
  const suggestion = useSuggestion(id)
  const timeline = useTimeline('suggestions', id)
  useTitle(suggestion.data?.title ?? '')
  const seq = suggestion.data?.seq
  const { mutate: read } = useReading()
  // What stands on the page has been read, and what happens while it stands there as well.
  useEffect(() => {
    if (seq !== undefined) read({ id, seq })
  }, [id, seq, read])
  if (suggestion.isError) return <ProblemNote error={suggestion.error} />
  if (!suggestion.data) return <Waiting />
  const view = suggestion.data
  return (
    <article className="matter">
      <Head view={view} />
      <RoutePicture view={view} past={timeline.data?.items ?? []} />
      <div className="columns">
        <div className="main-column">
          <WordsCard view={view} />
          <DraftingCard view={view} />
          <Acts subject={{ of: 'suggestions', view }} closed={view.closedMoves} />
          <FilesCard suggestionId={view.id} />
          <DocumentsCard documents={view.documents} />
          <PastCard items={timeline.data?.items} error={timeline.error}>
            {supervises && (
              <p className="no-print">
                <Link to="/suggestions/$id/comparison" params={{ id }}>
                  {t('comparison.open')}
                </Link>
              </p>
            )}
          </PastCard>
        </div>
        <div className="side-column">
          <OwedCard obligations={view.obligations} />
          <FeedbackCard view={view} />
          <AssignmentsCard view={view} />
          {view.mayGiveLinks && <LinksCard view={view} />}
          {view.mayTakeRequests && <PersonalCard view={view} />}
        </div>
      </div>
    </article>
  )
}
