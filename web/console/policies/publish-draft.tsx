import { Link, useNavigate } from '@tanstack/react-router'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useChanged } from '../http/use-changed.ts'
import { Opened } from '../parts/opened.tsx'
import { EntryForm } from '../registers/entry-form.tsx'
import { useWords } from '../words/use-words.ts'
import { EffectOf } from './effect.tsx'
import type { Draft } from './terms.ts'

/** What the saved draft would do to what is really open, and the act that publishes it for good. */
export function PublishDraft({ draft, isChanged }: { draft: Draft; isChanged: boolean }) {
  const { t } = useWords()
  const changed = useChanged()
  const navigate = useNavigate()
  const params = { path: { draftId: draft.id } }
  if (draft.publishedVersion !== null)
    return (
      <section className="card">
        <p>{t('policies.isPublished')}</p>
        <Link
          to="/policies/$id/$version"
          params={{ id: `county-${draft.countyId}`, version: String(draft.publishedVersion) }}
        >
          {t('policies.toVersion')}
        </Link>
      </section>
    )
  if (isChanged) return <p className="quiet">{t('policies.saveFirst')}</p>
  return (
    <section className="card no-print">
      <h2>{t('policies.publishTitle')}</h2>
      <p className="quiet">{t('policies.publishNote')}</p>
      <div className="acts">
        <Opened label={t('policies.preview')}>
          {() => (
            <EffectOf
              of={['draft', draft.id, draft.terms]}
              page={(cursor) =>
                answerOf(
                  client.POST('/api/policies/drafts/{draftId}/preview', {
                    params: { ...params, query: { limit: 20, ...(cursor && { cursor }) } },
                  }),
                )
              }
            />
          )}
        </Opened>
        <Opened label={t('policies.publish')}>
          {(close) => (
            <EntryForm
              label={t('policies.publish')}
              fields={() => [
                { kind: 'text', name: 'reason', label: t('registers.reason'), max: 1_000, required: true },
              ]}
              button={t('policies.publish')}
              onCancel={close}
              act={async ({ reason = '' }) => {
                const body = { reason }
                const made = await answerOf(client.POST('/api/policies/drafts/{draftId}/publish', { params, body }))
                await changed(['policies'])
                await navigate({
                  to: '/policies/$id/$version',
                  params: { id: made.id, version: String(made.version) },
                })
              }}
            />
          )}
        </Opened>
      </div>
    </section>
  )
}
