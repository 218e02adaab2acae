import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { newKey } from '../http/new-key.ts'
import { moment } from '../parts/moment.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useWords } from '../words/use-words.ts'
import { VoidFile } from './void-file.tsx'
import { ChooseFile } from '../parts/choose-file.tsx'

const purposes = ['matter', 'result'] as const

/** Photos and documents of a matter: each is saved by its name; on a telephone the same button offers the camera. */
export function FilesCard({ suggestionId }: { suggestionId: string }) {
  const { t, nameOf, language } = useWords()
  const queries = useQueryClient()
  const [purpose, setPurpose] = useState<(typeof purposes)[number]>('matter')
  const queryKey = ['files', suggestionId]
  const path = { id: suggestionId }
  const held = useQuery({
    queryKey,
    queryFn: () => answerOf(client.GET('/api/suggestions/{id}/files', { params: { path } })),
  })
  const add = useMutation({
    mutationFn: (file: File) => answerOf(sent(suggestionId, purpose, file)),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  })
  if (!held.data || (held.data.items.length === 0 && !held.data.mayAdd)) return null
  return (
    <section className="card">
      <h2>{t('files.title')}</h2>
      <ul className="documents">
        {held.data.items.map((file) => (
          <li key={file.id}>
            <span className="quiet">
              {t(`files.purpose.${file.purpose}`)} · {nameOf(file.from)} · {moment(file.keptAt, 'time', language)}
            </span>
            <p>
              {file.void ? (
                `${file.name}　${t('files.isVoid', { reason: file.void.reason })}`
              ) : (
                <a href={`/api/suggestions/${suggestionId}/files/${file.id}`} download>
                  {file.name}
                </a>
              )}
              {file.mayVoid && <VoidFile suggestionId={suggestionId} fileId={file.id} />}
            </p>
          </li>
        ))}
      </ul>
      {held.data.mayAdd && (
        <div className="no-print">
          <select
            aria-label={t('files.purpose')}
            value={purpose}
            onChange={(event) => setPurpose(event.target.value === 'result' ? 'result' : 'matter')}
          >
            {purposes.map((one) => (
              <option key={one} value={one}>
                {t(`files.purpose.${one}`)}
              </option>
            ))}
          </select>{' '}
          <ChooseFile
            label={t('files.add')}
            accept="image/jpeg,image/png,application/pdf"
            isBusy={add.isPending}
            onFile={add.mutate}
          />{' '}
          {add.isPending && <span role="status">{t('files.sending')}</span>}
          <p className="quiet">{t('files.note')}</p>
          {add.isError && <ProblemNote error={add.error} />}
        </div>
      )}
    </section>
  )
}

/** The body is the file itself, which the client drawn from the papers does not send. */
async function sent(suggestionId: string, purpose: string, file: File) {
  const query = new URLSearchParams({ name: file.name, purpose }).toString()
  const response = await fetch(`/api/suggestions/${suggestionId}/files?${query}`, {
    method: 'POST',
    headers: { 'idempotency-key': newKey(), 'content-type': 'application/octet-stream' },
    body: file,
  })
  const error: unknown = response.ok ? undefined : await response.json().catch(() => undefined)
  return { response, error, data: null }
}
