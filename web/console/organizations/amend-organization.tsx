import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useChanged } from '../http/use-changed.ts'
import { Opened } from '../parts/opened.tsx'
import { EntryForm } from '../registers/entry-form.tsx'
import type { EntryField } from '../registers/entry-input.tsx'
import { useMyPlaces } from '../registers/use-my-places.ts'
import { useWords } from '../words/use-words.ts'

interface Amended {
  readonly id: string
  readonly name: string
  readonly nameEn: string
  readonly phone: string
  readonly placeId: string
  readonly active?: boolean
  /** Of a station. */
  readonly openingHours?: string
  readonly address?: string
}

/** Renames a body, or takes it out of use and back; for a station where and when it is open too. */
export function AmendOrganization({ organization }: { organization: Amended }) {
  const { t } = useWords()
  const changed = useChanged()
  const isKeeper = useMyPlaces().some((place) => place.id === organization.placeId)
  const { id, name, nameEn, phone, active = true, openingHours, address } = organization
  const isStation = openingHours !== undefined && address !== undefined
  const amend = async (body: { reason: string; active?: boolean }) => {
    const params = { path: { organizationId: id } }
    await answerOf(client.POST('/api/organisations/{organizationId}/amend', { params, body }))
    await changed(['organisations'], ['stations'], ['directory'])
  }
  const reason: EntryField = {
    kind: 'text',
    name: 'reason',
    label: t('registers.reason'),
    max: 500,
    required: true,
  }
  if (!isKeeper) return null
  return (
    <div className="acts">
      <Opened label={t('organizations.amend')}>
        {(close) => (
          <EntryForm
            label={t('organizations.amend')}
            fields={() => [
              { kind: 'text', name: 'name', label: t('organizations.name'), max: 100, required: true },
              { kind: 'text', name: 'nameEn', label: t('organizations.nameEn'), max: 200 },
              { kind: 'text', name: 'phone', label: t('organizations.phone'), max: 50 },
              ...(isStation
                ? ([
                    { kind: 'text', name: 'openingHours', label: t('stations.hours'), max: 200 },
                    { kind: 'text', name: 'address', label: t('stations.address'), max: 200 },
                  ] as const)
                : []),
              reason,
            ]}
            initial={{ name, nameEn, phone, ...(isStation && { openingHours, address }) }}
            button={t('organizations.amend')}
            onCancel={close}
            act={async ({ reason: because = '', ...entry }) => {
              await amend({ ...entry, reason: because })
              close()
            }}
          />
        )}
      </Opened>
      <Opened label={t(active ? 'organizations.retire' : 'organizations.restore')}>
        {(close) => (
          <>
            {active && <p className="quiet">{t('organizations.retireNote')}</p>}
            <EntryForm
              label={t(active ? 'organizations.retire' : 'organizations.restore')}
              fields={() => [reason]}
              button={t(active ? 'organizations.retire' : 'organizations.restore')}
              onCancel={close}
              act={async ({ reason: because = '' }) => {
                await amend({ active: !active, reason: because })
                close()
              }}
            />
          </>
        )}
      </Opened>
    </div>
  )
}
