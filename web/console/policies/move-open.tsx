import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useChanged } from '../http/use-changed.ts'
import { Listed } from '../parts/listed.tsx'
import { Opened } from '../parts/opened.tsx'
import { EntryForm } from '../registers/entry-form.tsx'
import { Progress } from '../registers/progress.tsx'
import { useWords } from '../words/use-words.ts'
import { EffectOf } from './effect.tsx'

/** The act of its own by which open suggestions come under this version: first what it would do, then the reason, then how far it has come. */
export function MoveOpen({ id, version }: { id: string; version: number }) {
  const { t } = useWords()
  const changed = useChanged()
  const params = { path: { id, version } }
  const move = useQuery({
    queryKey: ['policies', id, version, 'move'],
    refetchInterval: ({ state }) => ((state.data?.progress.waiting ?? 0) > 0 ? 2_000 : false),
    queryFn: () => answerOf(client.GET('/api/policies/{id}/{version}/move', { params })),
  })
  const { elsewhere = 0, progress } = move.data ?? {}
  return (
    <section className="card no-print">
      <h2>{t('policies.move')}</h2>
      <p className="quiet">{t('policies.moveNote')}</p>
      <Listed list={move} rows={[progress].filter(Boolean)} none="">
        {progress && progress.concerned > 0 && <Progress of={progress} />}
        <p>{elsewhere > 0 ? t('policies.elsewhere', { elsewhere }) : t('policies.elsewhereNone')}</p>
      </Listed>
      {elsewhere > 0 && (
        <Opened label={t('policies.lookMove')}>
          {(close) => (
            <>
              <EffectOf
                of={['move', id, version]}
                page={(cursor) =>
                  answerOf(
                    client.POST('/api/policies/{id}/{version}/move/preview', {
                      params: { ...params, query: { limit: 20, ...(cursor && { cursor }) } },
                    }),
                  )
                }
              />
              <EntryForm
                label={t('policies.doMove')}
                fields={() => [
                  { kind: 'text', name: 'reason', label: t('registers.reason'), max: 1_000, required: true },
                ]}
                button={t('policies.doMove')}
                onCancel={close}
                act={async ({ reason = '' }) => {
                  await answerOf(client.POST('/api/policies/{id}/{version}/move', { params, body: { reason } }))
                  await changed(['policies'])
                  close()
                }}
              />
            </>
          )}
        </Opened>
      )}
    </section>
  )
}
