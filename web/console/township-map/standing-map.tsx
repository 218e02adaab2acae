import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useChanged } from '../http/use-changed.ts'
import { moment } from '../parts/moment.ts'
import { Nothing } from '../parts/nothing.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { Reasoned } from '../parts/reasoned.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { useWords } from '../words/use-words.ts'
import { TownshipAreas } from './township-areas.tsx'
import { useTownshipMap } from './use-township-map.ts'

/** The map a county has now: drawn, with what it lacks and where it is from. */
export function StandingMap({ countyId }: { countyId: string }) {
  const { t, nameOf, language, inARow } = useWords()
  const changed = useChanged()
  const map = useTownshipMap(countyId)
  if (map.isError) return <ProblemNote error={map.error} />
  if (!map.data) return <Waiting />
  const { townships, areas, maps } = map.data
  const [own] = maps
  const drawn = new Set(areas.map(({ placeId }) => placeId))
  const missing = townships.filter(({ placeId }) => !drawn.has(placeId))
  const named = new Map(townships.map((township) => [township.placeId, nameOf(township)]))
  return (
    <section className="card" aria-labelledby="standing-map">
      <h2 id="standing-map">{t('map.standing')}</h2>
      {!own ? (
        <Nothing title={t('map.none')} />
      ) : (
        <>
          <p>{t('map.drawn', { count: own.areaCount, day: moment(own.importedAt, 'day', language) })}</p>
          {missing.length > 0 && <p>{t('map.missing', { names: inARow(missing.map(nameOf)) })}</p>}
          <TownshipAreas drawing={map.data} of={(placeId) => ({ name: named.get(placeId) ?? '' })} />
          <p className="quiet">{t('map.source', { source: own.source })}</p>
          <Reasoned
            label={t('map.remove')}
            reasonLabel={t('map.removeReason')}
            act={async (reason) => {
              await answerOf(
                client.POST('/api/township-map/{countyId}/remove', {
                  params: { path: { countyId } },
                  body: { reason },
                }),
              )
              await changed(['township-map'])
            }}
          />
        </>
      )}
    </section>
  )
}
