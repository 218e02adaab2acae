import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { sendBody } from '../http/send-body.ts'
import { useChanged } from '../http/use-changed.ts'
import type { Suggestion } from '../moves/subject.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { EntryForm } from '../registers/entry-form.tsx'
import { learn } from '../words/learn.ts'
import { registersWords } from '../words/learned/registers.ts'
import { useWords } from '../words/use-words.ts'
import { ChangeDraft } from './change-draft.tsx'
import { useSigning, type Drafted } from './use-signing.ts'

learn(registersWords)

/** The pen: signing and giving back for the head, changing and taking back for the office's people. */
export function DraftActs({ draft, view }: { draft: Drafted; view: Suggestion }) {
  const { t } = useWords()
  const changed = useChanged()
  const navigate = useNavigate()
  const { sign, results } = useSigning()
  const [open, setOpen] = useState<'giveBack' | 'change' | null>(null)
  const { id: draftedId, version, state } = draft
  const params = { path: { draftedId } }
  const again = () => changed(['drafted-moves'], ['suggestions'])
  const withdraw = useMutation({
    mutationFn: () => answerOf(client.POST('/api/drafted-moves/{draftedId}/withdraw', { params, body: { version } })),
    onSuccess: async () => {
      await again()
      await navigate({ to: '/suggestions/$id', params: { id: view.id } })
    },
  })
  if (state !== 'waiting' && state !== 'givenBack') return null
  const close = () => setOpen(null)
  const [result] = results
  return (
    <section className="card acts" aria-label={t('acts.title')}>
      <div className="buttons">
        {draft.maySign && state === 'waiting' && (
          <>
            <Button
              type="primary"
              loading={sign.isPending}
              disabled={draft.movedOn}
              onClick={() => sign.mutate([draft])}
            >
              {t('signing.sign')}
            </Button>
            <Button aria-expanded={open === 'giveBack'} onClick={() => setOpen('giveBack')}>
              {t('signing.giveBack')}
            </Button>
          </>
        )}
        <Button
          type={state === 'givenBack' ? 'primary' : 'default'}
          aria-expanded={open === 'change'}
          onClick={() => setOpen('change')}
        >
          {t('signing.change')}
        </Button>
        <Button loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
          {t('signing.withdraw')}
        </Button>
      </div>
      {result?.error && <ProblemNote error={result.error} />}
      {withdraw.isError && <ProblemNote error={withdraw.error} />}
      {open === 'giveBack' && (
        <EntryForm
          label={t('signing.giveBack')}
          fields={() => [{ kind: 'long', name: 'reason', label: t('signing.why'), max: 1_000, required: true }]}
          button={t('signing.giveBack')}
          onCancel={close}
          act={async ({ reason = '' }) => {
            await answerOf(
              client.POST('/api/drafted-moves/{draftedId}/give-back', { params, body: { version, reason } }),
            )
            await again()
            close()
          }}
        />
      )}
      {open === 'change' && (
        <ChangeDraft
          draft={draft}
          view={view}
          onLeave={close}
          onSend={async (fields) => {
            const offer = { move: draft.move, fields }
            await sendBody(`/api/drafted-moves/${draftedId}`, { method: 'PUT', body: { version, offer } })
            await again()
            close()
          }}
        />
      )}
    </section>
  )
}
