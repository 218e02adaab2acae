import { useNavigate } from '@tanstack/react-router'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useChanged } from '../http/use-changed.ts'
import { Opened } from '../parts/opened.tsx'
import { EntryForm } from '../registers/entry-form.tsx'
import { useMyPlaces } from '../registers/use-my-places.ts'
import { useWords } from '../words/use-words.ts'

/** Begins a draft for one of his counties, from its newest version. */
export function NewDraft() {
  const { t, nameOf } = useWords()
  const changed = useChanged()
  const navigate = useNavigate()
  const counties = useMyPlaces().filter(({ level }) => level === 'county')
  const [only] = counties.length === 1 ? counties : []
  if (counties.length === 0) return null
  return (
    <Opened label={t('policies.begin')}>
      {(close) => (
        <section className="card">
          <h2>{t('policies.begin')}</h2>
          <p className="quiet">{t('policies.beginNote')}</p>
          <EntryForm
            label={t('policies.begin')}
            fields={() => [
              {
                kind: 'pick',
                name: 'countyId',
                label: t('policies.county'),
                required: true,
                options: counties.map((county) => ({ value: county.id, label: nameOf(county) })),
              },
            ]}
            initial={only ? { countyId: only.id } : {}}
            button={t('policies.begin')}
            onCancel={close}
            act={async ({ countyId = '' }) => {
              const { id: draftId } = await answerOf(client.POST('/api/policies/drafts', { body: { countyId } }))
              await changed(['policies'])
              await navigate({ to: '/policies/drafts/$draftId', params: { draftId } })
            }}
          />
        </section>
      )}
    </Opened>
  )
}
