import type { components } from '../http/openapi.d.ts'
import { usePlaces } from '../moves/directories.ts'
import { EntryForm } from '../registers/entry-form.tsx'
import { useWords } from '../words/use-words.ts'
import { MapLines } from './map-lines.tsx'
import { TownshipAreas } from './township-areas.tsx'

/** What a file would draw, what it lacks and what of it is left out; then where it is from, and the act. */
export function SeenMap({
  seen,
  onTake,
}: {
  seen: components['schemas']['TownshipMapImport']
  onTake: (source: string) => Promise<unknown>
}) {
  const { t, nameOf, inARow } = useWords()
  const places = usePlaces().data ?? []
  const nameOfPlace = (placeId: string) => {
    const place = places.find(({ id }) => id === placeId)
    return place ? nameOf(place) : ''
  }
  const left = seen.lines.filter(({ outcome }) => outcome !== 'taken').length
  return (
    <section className="card" aria-labelledby="seen-map">
      <h2 id="seen-map">{t('map.preview')}</h2>
      {seen.areas.length === 0 ? (
        <p className="problem" role="alert">
          {t('map.noneFits')}
        </p>
      ) : (
        <>
          <p role="status">{t('map.would', { areas: seen.areas.length, left })}</p>
          {seen.missing.length > 0 && <p>{t('map.missing', { names: inARow(seen.missing.map(nameOf)) })}</p>}
          <TownshipAreas drawing={seen} of={(placeId) => ({ name: nameOfPlace(placeId) })} />
          <EntryForm
            label={t('map.take')}
            fields={() => [
              {
                kind: 'text',
                name: 'source',
                label: t('map.sourceField'),
                extra: t('map.sourceNote'),
                max: 200,
                required: true,
              },
            ]}
            button={t('map.take')}
            act={({ source = '' }) => onTake(source)}
          />
        </>
      )}
      <MapLines lines={seen.lines} nameOf={nameOfPlace} />
    </section>
  )
}
