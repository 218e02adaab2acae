import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { researchStages } from '../../../workflows/rules/research.ts'
import { researchStageNames } from '../../../workflows/rules/research-refusals.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { Acts } from '../moves/acts.tsx'
import { useFieldWords } from '../moves/field-words.ts'
import type { Research } from '../moves/subject.ts'
import { moment } from '../parts/moment.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Waiting } from '../parts/waiting.tsx'
import { DocumentsCard } from '../suggestion/documents-card.tsx'
import { OwedCard } from '../suggestion/owed-card.tsx'
import { PastCard } from '../suggestion/past-card.tsx'
import { useTimeline } from '../suggestion/use-suggestion.ts'
import { useWords } from '../words/use-words.ts'

/** One research: the suggestions it takes up, what came of it, what is owed. */
export function ResearchPage() {
  const { id } = useParams({ from: '/research/$id' })
  const { act } = useSearch({ from: '/research/$id' })
  const { t, say, language } = useWords()
  const research = useQuery({
    queryKey: ['research', 'show', id],
    queryFn: () => answerOf(client.GET('/api/research/{id}', { params: { path: { id } } })),
  })
  const timeline = useTimeline('research', id)
  useTitle(research.data?.title ?? '')
  if (research.isError) return <ProblemNote error={research.error} />
  if (!research.data) return <Waiting />
  const view = research.data
  const now = researchStages.indexOf(view.stage.code as (typeof researchStages)[number])
  return (
    <article className="matter">
      <header className="matter-head">
        <div>
          <h1>
            {view.title}
            {view.supervised && <span className="tag supervised">{say(view.supervised)}</span>}
          </h1>
          <p className="sub">
            <span>{say(view.office.name)}</span>
            <span>
              {t('research.openedBy', { name: say(view.openedBy.name), day: moment(view.openedAt, 'day', language) })}
            </span>
            <span>
              {t(
                view.ratified === null
                  ? 'research.unratified'
                  : view.ratified
                    ? 'research.ratified'
                    : 'research.rejected',
              )}
            </span>
          </p>
        </div>
      </header>
      <ol className="steps" aria-label={t('steps.title')}>
        {researchStages.map((stage, n) => (
          <li
            key={stage}
            className={n < now || view.endedAt !== null ? 'done' : n === now ? 'now' : 'ahead'}
            {...(n === now ? { 'aria-current': 'step' as const } : {})}
          >
            {say(researchStageNames[stage])}
          </li>
        ))}
      </ol>
      <div className="columns">
        <div className="main-column">
          <Acts subject={{ of: 'research', view }} closed={[]} first={act} />
          <Suggestions view={view} />
          <Papers view={view} />
          <DocumentsCard documents={view.documents} />
          <PastCard items={timeline.data?.items} error={timeline.error} />
        </div>
        <div className="side-column">
          <OwedCard obligations={view.obligations} />
        </div>
      </div>
    </article>
  )
}

function Suggestions({ view }: { view: Research }) {
  const { t, say } = useWords()
  return (
    <section className="card">
      <h2>{t('research.suggestions', { count: view.linkedCount })}</h2>
      {view.suggestions.length === 0 && <p className="quiet">{t('research.noSuggestions')}</p>}
      <ul className="assignments">
        {view.suggestions.map((one) => (
          <li key={one.id}>
            <Link to="/suggestions/$id" params={{ id: one.id }}>
              {one.title}
            </Link>
            <div className="why">
              <span className="number">{one.receiptNumber}</span> · {say(one.stage)}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Papers({ view }: { view: Research }) {
  const { t, say, inARow } = useWords()
  const { choiceOf } = useFieldWords('filePaper')
  if (view.papers.length === 0 && view.transmittals.length === 0) return null
  return (
    <section className="card">
      <h2>{t('research.outcome')}</h2>
      <ul className="assignments">
        {view.papers.map((paper) => (
          <li key={paper.id}>
            <b>
              {say(paper.kind)} {paper.number}
            </b>
            <div className="why">
              {paper.filedOn} · {say(paper.congress.name)} · {choiceOf({ name: 'proposerKind' }, paper.proposerKind)}
              {paper.leadDeputy && ` · ${say(paper.leadDeputy.name)}`}
              {paper.assignedTo && ` · ${t('research.assignedTo', { unit: say(paper.assignedTo.name) })}`}
              {paper.decision && ` · ${say(paper.decision)}`}
              {` · ${t(paper.settled ? 'research.settled' : 'research.awaited')}`}
              {paper.round > 1 && ` · ${t('research.again')}`}
            </div>
            {paper.coSignatures.length > 0 && (
              <div className="co-signatures">
                <span>{t('research.coSigners')}</span>
                <ul aria-label={t('research.coSigners')}>
                  {paper.coSignatures.map(({ deputy, word, himself }) => (
                    <li key={deputy.id} className={word.code}>
                      {say(deputy.name)} <span>{say(word)}</span>
                      {word.code !== 'awaited' && !himself && ` ${t('research.onBehalf')}`}
                    </li>
                  ))}
                </ul>
              </div>
            )}
            {paper.ratings.map((one) => (
              <div className="why" key={`${one.deputy.id} ${one.round}`}>
                {say(one.deputy.name)}：{say(one.satisfaction)}
              </div>
            ))}
            {paper.asked.length > 0 && (
              <div className="why">
                {t('research.asked', {
                  names: inARow(paper.asked.map((one) => say(one.name))),
                })}
              </div>
            )}
          </li>
        ))}
        {view.transmittals.map((one) => (
          <li key={one.id}>
            <b>{t('research.transmitted', { unit: say(one.unit.name) })}</b>
            <div className="why">{t(one.settled ? 'research.settled' : 'research.awaited')}</div>
          </li>
        ))}
      </ul>
    </section>
  )
}
