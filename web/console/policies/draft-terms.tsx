import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { AskBeforeLeaving } from '../parts/ask-before-leaving.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useWords } from '../words/use-words.ts'
import { DraftHead } from './draft-head.tsx'
import { DraftRows } from './draft-rows.tsx'
import { LadderFields } from './ladder-fields.tsx'
import { PublishDraft } from './publish-draft.tsx'
import { faultsOf, type Draft } from './terms.ts'

/** The terms as they are written, sent whole; each fault stands beside the line it is about. Looked at and published is what was saved. */
export function DraftTerms({ draft, before }: { draft: Draft; before: Draft['words'] }) {
  const { t, say } = useWords()
  const queries = useQueryClient()
  const [terms, setTerms] = useState(draft.terms)
  const isPublished = draft.publishedVersion !== null
  const isChanged = JSON.stringify(terms) !== JSON.stringify(draft.terms)
  const params = { path: { draftId: draft.id } }
  const save = useMutation({
    mutationFn: () => answerOf(client.PUT('/api/policies/drafts/{draftId}', { params, body: terms })),
    onSuccess: (kept) => {
      queries.setQueryData(['policies', 'draft', draft.id], kept)
      setTerms(kept.terms)
      void queries.invalidateQueries({ queryKey: ['policies'], exact: true })
    },
  })
  const faults = faultsOf(save.error)
  return (
    <>
      <AskBeforeLeaving unsaved={() => isChanged} />
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate()
        }}
      >
        <fieldset className="terms" disabled={isPublished}>
          <DraftHead terms={terms} onChange={setTerms} />
          <DraftRows draft={draft} before={before} terms={terms} faults={faults} onChange={setTerms} />
          <LadderFields terms={terms} faults={faults} onChange={setTerms} />
        </fieldset>
        {!isPublished && (
          <div className="save-foot no-print">
            {faults.length > 0 ? (
              <div className="problem" role="alert">
                <b>{t('policies.faults', { count: faults.length })}</b>
                {faults
                  .filter(({ rule }) => rule === null)
                  .map((fault) => (
                    <div key={fault.zh}>{say(fault)}</div>
                  ))}
              </div>
            ) : (
              save.isError && <ProblemNote error={save.error} />
            )}
            <Button type="primary" htmlType="submit" disabled={!isChanged} loading={save.isPending}>
              {t('policies.save')}
            </Button>{' '}
            <span className="quiet" role="status">
              {t(isChanged ? 'policies.unsaved' : 'policies.saved')}
            </span>
          </div>
        )}
      </form>
      <PublishDraft draft={draft} isChanged={isChanged} />
    </>
  )
}
