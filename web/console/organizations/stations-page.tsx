import { useNavigate, useSearch } from '@tanstack/react-router'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useChanged } from '../http/use-changed.ts'
import { ChooseNamed } from '../parts/choose-named.tsx'
import { oneOf } from '../parts/one-of.ts'
import { Opened } from '../parts/opened.tsx'
import { useTitle } from '../parts/use-title.ts'
import { EntryForm } from '../registers/entry-form.tsx'
import { RegisterTable } from '../registers/register-table.tsx'
import { useMyPlaces } from '../registers/use-my-places.ts'
import { useOfficePlaces } from '../registers/use-office-places.ts'
import { useRegister } from '../registers/use-register.ts'
import { learn } from '../words/learn.ts'
import { organizationWords } from '../words/learned/organizations.ts'
import { registersWords } from '../words/learned/registers.ts'
import { useWords } from '../words/use-words.ts'
import { AmendOrganization } from './amend-organization.tsx'
import { PlacesBelow } from './places-below.tsx'

learn({ ...registersWords, ...organizationWords })

/** 联络站: by township, each with its hours, its address, and the villages and grids around it. */
export function StationsPage() {
  const { t, nameOf } = useWords()
  const { placeId, former } = useSearch({ from: '/stations' })
  const navigate = useNavigate()
  const townships = (useOfficePlaces().data ?? []).filter(({ level }) => level === 'township')
  useTitle(t('nav.stations'))
  const list = useRegister(['stations', placeId, former], (cursor) =>
    answerOf(
      client.GET('/api/stations', {
        params: {
          query: {
            limit: 50,
            ...(placeId && { townshipId: placeId }),
            ...(former && { former: 'true' as const }),
            ...(cursor && { cursor }),
          },
        },
      }),
    ),
  )
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.stations')}</h1>
        <ChooseNamed
          label={t('registers.allPlaces')}
          among={townships}
          value={placeId}
          onChange={(id) =>
            void navigate({
              to: '/stations',
              replace: true,
              search: { ...(id && { placeId: id }), ...(former && { former }) },
            })
          }
        />
        <label className="check">
          <input
            type="checkbox"
            checked={former ?? false}
            onChange={(event) =>
              void navigate({
                to: '/stations',
                replace: true,
                search: { ...(placeId && { placeId }), ...(event.target.checked && { former: true as const }) },
              })
            }
          />
          {t('organizations.former')}
        </label>
      </div>
      <p className="sub">{t('stations.about')}</p>
      <NewStation />
      <RegisterTable
        list={list}
        label={t('nav.stations')}
        idOf={({ id }) => id}
        none={t('stations.none')}
        columns={[
          { head: t('stations.number'), className: 'number', of: ({ number }) => number },
          {
            head: t('organizations.name'),
            className: 'title',
            of: (row) => (
              <>
                {nameOf(row)}
                <span className="tag">{t(`stations.type.${row.stationType}`)}</span>
                {!row.active && <span className="tag">{t('organizations.outOfUse')}</span>}
                <div className="quiet">{row.phone}</div>
              </>
            ),
          },
          {
            head: t('stations.hours'),
            className: 'holder',
            of: (row) => (
              <>
                {row.openingHours}
                <div className="quiet">{row.address}</div>
              </>
            ),
          },
          { head: t('places.below'), of: (row) => <PlacesBelow townshipId={row.townshipId} /> },
          {
            head: t('organizations.acts'),
            of: (row) => <AmendOrganization organization={{ ...row, placeId: row.townshipId }} />,
          },
        ]}
      />
    </>
  )
}

const types = ['township', 'subdistrict', 'developmentZone', 'industry'] as const

function NewStation() {
  const { t, nameOf } = useWords()
  const changed = useChanged()
  const townships = useMyPlaces().filter(({ level }) => level === 'township')
  if (townships.length === 0) return null
  return (
    <Opened label={t('stations.register')}>
      {(close) => (
        <section className="card">
          <h2>{t('stations.register')}</h2>
          <EntryForm
            label={t('stations.register')}
            fields={() => [
              { kind: 'text', name: 'name', label: t('organizations.name'), max: 100, required: true },
              { kind: 'text', name: 'nameEn', label: t('organizations.nameEn'), max: 200 },
              {
                kind: 'pick',
                name: 'townshipId',
                label: t('stations.township'),
                required: true,
                options: townships.map((place) => ({ value: place.id, label: nameOf(place) })),
              },
              {
                kind: 'choice',
                name: 'stationType',
                label: t('stations.type'),
                required: true,
                options: types.map((type) => ({ value: type, label: t(`stations.type.${type}`) })),
              },
              { kind: 'text', name: 'phone', label: t('organizations.phone'), max: 50 },
              { kind: 'text', name: 'openingHours', label: t('stations.hours'), max: 200 },
              { kind: 'text', name: 'address', label: t('stations.address'), max: 200 },
            ]}
            button={t('stations.register')}
            onCancel={close}
            act={async ({ name = '', townshipId = '', stationType, ...rest }) => {
              const { nameEn = '', phone = '', openingHours = '', address = '' } = rest
              const type = oneOf(types, stationType) ?? 'township'
              const body = { name, nameEn, townshipId, stationType: type, phone, openingHours, address }
              await answerOf(client.POST('/api/stations', { body }))
              await changed(['stations'], ['organisations'], ['directory'])
              close()
            }}
          />
        </section>
      )}
    </Opened>
  )
}
