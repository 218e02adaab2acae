import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { draftNoticeDays } from '../../../workflows/rules/intake-drafts.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { newKey } from '../http/new-key.ts'
import { Listed } from '../parts/listed.tsx'
import { moment } from '../parts/moment.ts'
import { Nothing } from '../parts/nothing.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { Undo } from '../parts/undo.tsx'
import { useTitle } from '../parts/use-title.ts'
import { learn } from '../words/learn.ts'
import { draftWords } from '../words/learned/drafts.ts'
import { useWords } from '../words/use-words.ts'
import { draftTitle } from './draft-title.ts'
import { useDrafts, type Draft } from './use-drafts.ts'

learn(draftWords)

/** My drafts: go on, or discard and take it back while this page is open. */
export function DraftsPage() {
  const { t } = useWords()
  useTitle(t('drafts.title'))
  const queries = useQueryClient()
  const list = useDrafts()
  const rows = list.data ?? []
  const [gone, setGone] = useState<Draft>()
  const settled = () => queries.invalidateQueries({ queryKey: ['drafts'] })
  const discard = useMutation({
    mutationFn: (draft: Draft) =>
      answerOf(client.DELETE('/api/drafts/{draftId}', { params: { path: { draftId: draft.id } } })),
    onSuccess: (_done, draft) => setGone(draft),
    onSettled: settled,
  })
  const takeBack = useMutation({
    mutationFn: ({ content }: Draft) => {
      const params = { path: { draftId: `drf_${newKey()}` }, header: { 'idempotency-key': newKey() } }
      return answerOf(client.PUT('/api/drafts/{draftId}', { params, body: { version: 0, content } }))
    },
    onSuccess: () => setGone(undefined),
    onSettled: settled,
  })
  return (
    <>
      <h1>{t('drafts.title')}</h1>
      <p className="sub">{t('drafts.note')}</p>
      <Undo
        said={gone ? t('drafts.discarded', { title: draftTitle(gone.content) || t('drafts.untitled') }) : null}
        isPending={takeBack.isPending}
        onUndo={() => gone && takeBack.mutate(gone)}
      />
      {discard.isError && <ProblemNote error={discard.error} />}
      {takeBack.isError && <ProblemNote error={takeBack.error} />}
      <Listed
        list={list}
        rows={rows}
        none={
          <Nothing title={t('drafts.none')}>
            <Link to="/register">{t('nav.registerOne')}</Link>
          </Nothing>
        }
      >
        <DraftTable drafts={rows} onDiscard={discard.mutate} />
      </Listed>
    </>
  )
}

const whereOf = ({ receptionId, channel }: Draft['content']) =>
  receptionId === undefined ? 'drafts.atRegister' : channel === 'mailbox' ? 'drafts.atMailbox' : 'drafts.atReception'

function DraftTable({ drafts, onDiscard }: { drafts: readonly Draft[]; onDiscard: (draft: Draft) => void }) {
  const { t, language } = useWords()
  const soon = Date.now() + draftNoticeDays * 86_400_000
  return (
    <table className="list card drafts">
      <thead>
        <tr>
          <th scope="col">{t('drafts.matter')}</th>
          <th scope="col">{t('drafts.where')}</th>
          <th scope="col">{t('drafts.touched')}</th>
          <th scope="col">{t('drafts.until')}</th>
          <th scope="col">
            <span className="hidden">{t('drafts.discard')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {drafts.map((draft) => {
          const { id, content, touchedAt, keptUntil } = draft
          const title = draftTitle(content) || t('drafts.untitled')
          const day = moment(keptUntil, 'short', language)
          return (
            <tr key={id}>
              <td className="title">
                {content.receptionId ? (
                  <Link
                    to={content.channel === 'mailbox' ? '/mailbox/$id' : '/receptions/$id'}
                    params={{ id: content.receptionId }}
                    search={{ draft: id }}
                  >
                    {title}
                  </Link>
                ) : (
                  <Link to="/register" search={{ draft: id }}>
                    {title}
                  </Link>
                )}
              </td>
              <td>{t(whereOf(content))}</td>
              <td>{moment(touchedAt, 'time', language)}</td>
              <td>{Date.parse(keptUntil) < soon ? <b className="soon">{t('drafts.soonGone', { day })}</b> : day}</td>
              <td>
                <button
                  type="button"
                  className="link"
                  aria-label={t('drafts.discardOf', { title })}
                  onClick={() => onDiscard(draft)}
                >
                  {t('drafts.discard')}
                </button>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
