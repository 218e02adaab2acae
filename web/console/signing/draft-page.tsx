import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Waiting } from '../parts/waiting.tsx'
import { useSuggestion } from '../suggestion/use-suggestion.ts'
import { WordsCard } from '../suggestion/words-card.tsx'
import { learn } from '../words/learn.ts'
import { signingWords } from '../words/learned/signing.ts'
import { useWords } from '../words/use-words.ts'
import { DraftActs } from './draft-acts.tsx'
import { DraftCard } from './draft-card.tsx'

learn(signingWords)

/** One draft beside the citizen's words: to be signed or given back by the head, changed or taken back by whoever drafts. */
export function DraftPage() {
  const { t } = useWords()
  const { id } = useParams({ from: '/signing/$id' })
  const drafted = useQuery({
    queryKey: ['drafted-moves', id],
    queryFn: () => answerOf(client.GET('/api/drafted-moves/{draftedId}', { params: { path: { draftedId: id } } })),
  })
  useTitle(drafted.data?.suggestion.title ?? t('nav.signing'))
  return (
    <>
      <p className="no-print">
        <Link to="/signing">{t('signing.back')}</Link>
      </p>
      {drafted.isError && <ProblemNote error={drafted.error} />}
      {drafted.isPending && <Waiting />}
      {drafted.data && <Beside draft={drafted.data} />}
    </>
  )
}

function Beside({ draft }: { draft: Parameters<typeof DraftCard>[0]['draft'] }) {
  const { t } = useWords()
  const suggestion = useSuggestion(draft.suggestion.id)
  return (
    <>
      <div className="page-head">
        <h1>
          {draft.suggestion.title} <span className="sub number">{draft.suggestion.receiptNumber}</span>
        </h1>
        <Link to="/suggestions/$id" params={{ id: draft.suggestion.id }}>
          {t('signing.matterPage')}
        </Link>
      </div>
      <div className="pair">
        {suggestion.isError && <ProblemNote error={suggestion.error} />}
        {suggestion.isPending && <Waiting />}
        {suggestion.data && <WordsCard view={suggestion.data} />}
        <div>
          <DraftCard draft={draft} />
          {suggestion.data && <DraftActs key={draft.version} draft={draft} view={suggestion.data} />}
        </div>
      </div>
    </>
  )
}
