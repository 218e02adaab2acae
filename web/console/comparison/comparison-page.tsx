import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Waiting } from '../parts/waiting.tsx'
import { useWords } from '../words/use-words.ts'
import { PairRow } from './pair-row.tsx'
import { Verdict } from './verdict.tsx'

/** One suggestion's ledger on the left, Temporal's own events on the right, time down the middle; above them whether they agree. */
export function ComparisonPage() {
  const { t } = useWords()
  const { id } = useParams({ from: '/suggestions/$id/comparison' })
  useTitle(t('comparison.title'))
  const compared = useQuery({
    queryKey: ['suggestions', 'comparison', id],
    queryFn: () => answerOf(client.GET('/api/suggestions/{id}/comparison', { params: { path: { id } } })),
  })
  return (
    <article>
      <p className="no-print">
        <Link to="/suggestions/$id" params={{ id }}>
          {t('comparison.back')}
        </Link>
      </p>
      <h1>{t('comparison.title')}</h1>
      {compared.isPending && <Waiting />}
      {compared.isError && <ProblemNote error={compared.error} />}
      {compared.data && (
        <>
          <p className="sub number">{compared.data.workflowId}</p>
          <Verdict compared={compared.data} />
          <div className="beside beside-head" aria-hidden="true">
            <b>{t('comparison.ledger')}</b>
            <b>{t('comparison.at')}</b>
            <b>Temporal</b>
          </div>
          <ol className="card beside-list">
            {compared.data.pairs.map((pair, n) => (
              <PairRow key={n} pair={pair} />
            ))}
          </ol>
        </>
      )}
    </article>
  )
}
