import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useChanged } from '../http/use-changed.ts'
import { Listed } from '../parts/listed.tsx'
import { oneOf } from '../parts/one-of.ts'
import { Opened } from '../parts/opened.tsx'
import { EntryForm } from '../registers/entry-form.tsx'
import { useMyPlaces } from '../registers/use-my-places.ts'
import { useOfficePlaces } from '../registers/use-office-places.ts'
import { useWords } from '../words/use-words.ts'

const levels = ['village', 'grid'] as const

/** The villages of a township and their grids, fetched when they are asked for; one more is registered there, a name amended. */
export function PlacesBelow({ townshipId }: { townshipId: string }) {
  const { t } = useWords()
  return (
    <Opened label={t('places.below')}>
      {(close) => (
        <>
          <Places townshipId={townshipId} />
          <button type="button" className="link" onClick={close}>
            {t('places.close')}
          </button>
        </>
      )}
    </Opened>
  )
}

const below = (parentId: string) =>
  answerOf(client.GET('/api/places', { params: { query: { parentId, limit: 100 } } })).then(({ items }) => items)

function Places({ townshipId }: { townshipId: string }) {
  const { t, nameOf } = useWords()
  const changed = useChanged()
  const township = (useOfficePlaces().data ?? []).find(({ id }) => id === townshipId)
  const isKeeper = useMyPlaces().some(({ id }) => id === townshipId)
  const list = useQuery({
    queryKey: ['places', townshipId],
    queryFn: async () => {
      const first = await below(townshipId)
      return Promise.all(first.map(async (place) => ({ ...place, inside: await below(place.id) })))
    },
  })
  const rows = list.data ?? []
  const above = [...(township ? [township] : []), ...rows.filter(({ level }) => level === 'village')]
  return (
    <>
      <Listed list={list} rows={rows} none={<p className="quiet">{t('places.none')}</p>}>
        <ul className="documents">
          {rows.map((place) => (
            <li key={place.id}>
              <span>{nameOf(place)}</span>
              {isKeeper && <Rename place={place} onDone={() => changed(['places'], ['directory'])} />}
              {place.inside.length > 0 && (
                <ul className="inside">
                  {place.inside.map((grid) => (
                    <li key={grid.id}>
                      <span className="quiet">{nameOf(grid)}</span>
                      {isKeeper && <Rename place={grid} onDone={() => changed(['places'], ['directory'])} />}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </Listed>
      {isKeeper && (
        <Opened label={t('places.register')}>
          {(close) => (
            <EntryForm
              label={t('places.register')}
              fields={({ level }) => [
                { kind: 'text', name: 'name', label: t('organizations.name'), max: 100, required: true },
                {
                  kind: 'choice',
                  name: 'level',
                  label: t('places.level'),
                  required: true,
                  options: levels.map((one) => ({ value: one, label: t(`places.${one}`) })),
                },
                {
                  kind: 'pick',
                  name: 'parentId',
                  label: t('places.parent'),
                  required: true,
                  options: above
                    .filter((place) => level === 'grid' || place.id === townshipId)
                    .map((place) => ({ value: place.id, label: nameOf(place) })),
                },
              ]}
              initial={{ level: 'village', parentId: townshipId }}
              button={t('places.register')}
              onCancel={close}
              act={async ({ name = '', level, parentId = '' }) => {
                const body = { name, level: oneOf(levels, level) ?? 'village', parentId, nameEn: '' }
                await answerOf(client.POST('/api/places', { body }))
                await changed(['places'], ['directory'])
                close()
              }}
            />
          )}
        </Opened>
      )}
    </>
  )
}

function Rename(asked: { place: { id: string; name: string; nameEn: string }; onDone: () => Promise<unknown> }) {
  const { place, onDone } = asked
  const { t } = useWords()
  return (
    <Opened label={t('organizations.amend')}>
      {(close) => (
        <EntryForm
          label={t('organizations.amend')}
          fields={() => [
            { kind: 'text', name: 'name', label: t('organizations.name'), max: 100, required: true },
            { kind: 'text', name: 'nameEn', label: t('organizations.nameEn'), max: 200 },
            { kind: 'text', name: 'reason', label: t('registers.reason'), max: 500, required: true },
          ]}
          initial={{ name: place.name, nameEn: place.nameEn }}
          button={t('organizations.amend')}
          onCancel={close}
          act={async ({ name = '', nameEn = '', reason = '' }) => {
            const params = { path: { placeId: place.id } }
            await answerOf(client.POST('/api/places/{placeId}/amend', { params, body: { name, nameEn, reason } }))
            await onDone()
            close()
          }}
        />
      )}
    </Opened>
  )
}
