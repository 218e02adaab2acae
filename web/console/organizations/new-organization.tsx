import { organizationKinds } from '../../../workflows/rules/suggestion.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useChanged } from '../http/use-changed.ts'
import { oneOf } from '../parts/one-of.ts'
import { Opened } from '../parts/opened.tsx'
import { EntryForm } from '../registers/entry-form.tsx'
import { useMyPlaces } from '../registers/use-my-places.ts'
import { useWords } from '../words/use-words.ts'
import { kindsAt } from './organization-kinds.ts'

const levels = ['township', 'county', 'city'] as const
const kinds = organizationKinds.filter((kind) => kind !== 'station')

/** Registers an office or a unit; where it stands tells its level, and what it may be. */
export function NewOrganization() {
  const { t, nameOf } = useWords()
  const changed = useChanged()
  const places = useMyPlaces()
  const levelAt = (placeId: string | undefined) => places.find(({ id }) => id === placeId)?.level ?? ''
  return (
    <Opened label={t('organizations.register')}>
      {(close) => (
        <section className="card">
          <h2>{t('organizations.register')}</h2>
          <EntryForm
            label={t('organizations.register')}
            fields={({ placeId }) => [
              { kind: 'text', name: 'name', label: t('organizations.name'), max: 100, required: true },
              { kind: 'text', name: 'nameEn', label: t('organizations.nameEn'), max: 200 },
              {
                kind: 'pick',
                name: 'placeId',
                label: t('organizations.place'),
                required: true,
                options: places.map((place) => ({ value: place.id, label: nameOf(place) })),
              },
              {
                kind: 'pick',
                name: 'kind',
                label: t('organizations.kind'),
                required: true,
                options: (kindsAt[levelAt(placeId)] ?? []).map((kind) => ({
                  value: kind,
                  label: t(`organizations.kind.${kind}`),
                })),
              },
              { kind: 'text', name: 'phone', label: t('organizations.phone'), max: 50 },
              {
                kind: 'choice',
                name: 'dispatching',
                label: t('organizations.dispatching'),
                extra: t('organizations.dispatchingNote'),
                required: true,
                options: [
                  { value: 'no', label: t('organizations.no') },
                  { value: 'yes', label: t('organizations.yes') },
                ],
              },
            ]}
            initial={{ dispatching: 'no' }}
            button={t('organizations.register')}
            onCancel={close}
            act={async ({ name = '', nameEn = '', placeId = '', phone = '', ...entry }) => {
              const kind = oneOf(kinds, entry['kind']) ?? 'department'
              const level = oneOf(levels, levelAt(placeId)) ?? 'township'
              const dispatchingOffice = entry['dispatching'] === 'yes'
              const body = { name, nameEn, placeId, phone, kind, level, dispatchingOffice }
              await answerOf(client.POST('/api/organisations', { body }))
              await changed(['organisations'], ['directory', 'organisations'])
              close()
            }}
          />
        </section>
      )}
    </Opened>
  )
}
