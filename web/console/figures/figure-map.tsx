import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useOrganizations } from '../moves/directories.ts'
import { Nothing } from '../parts/nothing.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { sorted } from '../parts/sorted.ts'
import { Waiting } from '../parts/waiting.tsx'
import { TownshipAreas } from '../township-map/township-areas.tsx'
import { useTownshipMap } from '../township-map/use-township-map.ts'
import { learn } from '../words/learn.ts'
import { townshipMapWords } from '../words/learned/township-map.ts'
import { useWords } from '../words/use-words.ts'
import { Bar } from './bar.tsx'
import { FigureNumber } from './figure-number.tsx'
import type { Figures } from './figures-of.ts'
import type { mapMeasures } from './figures-search.ts'
import { shadeOf, shadesFor } from './shades.ts'

learn(townshipMapWords)

/** 乡镇地图: one number of each township, drawn on its area and written in the table beside, most first; an area and its number open the same list. */
export function FigureMap({
  figures,
  of,
  measure,
}: {
  figures: Figures
  of: { from: string; to: string; placeId?: string }
  measure: (typeof mapMeasures)[number]
}) {
  const { t, nameOf } = useWords()
  const map = useTownshipMap(of.placeId)
  const offices = useOrganizations()
  const [pointed, setPointed] = useState<string | null>(null)
  if (map.isError || offices.isError) return <ProblemNote error={map.error ?? offices.error} />
  if (!map.data || !offices.data) return <Waiting />
  const { townships, areas, maps } = map.data
  const placeOf = new Map(offices.data.map(({ id, placeId }) => [id, placeId]))
  const drawn = new Set(areas.map(({ placeId }) => placeId))
  const counted = new Map(
    figures.rows.map(({ group, counts }) => [placeOf.get(group.id), { group: group.id, count: counts[measure] ?? 0 }]),
  )
  const rows = sorted(
    townships.map((township) => ({
      placeId: township.placeId,
      name: nameOf(township),
      ...(counted.get(township.placeId) ?? { group: '', count: 0 }),
    })),
    (a, b) => b.count - a.count,
  )
  const rowOf = new Map(rows.map((row) => [row.placeId, row]))
  const largest = Math.max(0, ...rows.map(({ count }) => count))
  const pointing = (placeId: string) => ({
    onPointerEnter: () => setPointed(placeId),
    onPointerLeave: () => setPointed(null),
  })
  const title = t('map.of', { measure: t(`figures.m.${measure}`) })
  return (
    <div className="township-map">
      <figure>
        {areas.length === 0 ? (
          <Nothing title={t('map.none')}>
            <p className="quiet">{t('map.noneHow')}</p>
          </Nothing>
        ) : (
          <>
            <TownshipAreas
              drawing={map.data}
              of={(placeId) => {
                const { name = '', count = 0 } = rowOf.get(placeId) ?? {}
                return { name, number: count, shade: shadeOf(count, largest), isPointed: pointed === placeId }
              }}
              around={(placeId, shape) => {
                const row = rowOf.get(placeId)
                if (!row || row.count === 0) return <g {...pointing(placeId)}>{shape}</g>
                return (
                  <Link
                    to="/figures/list"
                    search={{ ...of, by: 'township', group: row.group, measure }}
                    tabIndex={-1}
                    {...pointing(placeId)}
                  >
                    {shape}
                  </Link>
                )
              }}
            />
            <figcaption>
              <ul className="map-legend" aria-label={t('map.legend')}>
                {shadesFor(largest).map(({ shade, from, to }) => (
                  <li key={shade}>
                    <i className={`shade-${shade}`} />
                    {from === to ? from : `${from}–${to}`}
                  </li>
                ))}
              </ul>
              {maps.map(({ countyId, source }) => (
                <div key={countyId}>{t('map.source', { source })}</div>
              ))}
            </figcaption>
          </>
        )}
      </figure>
      <table className="list" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t('figures.by.township')}</th>
            <th scope="col">{t(`figures.m.${measure}`)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ placeId, name, group, count }) => (
            <tr key={placeId} className={pointed === placeId ? 'pointed' : undefined} {...pointing(placeId)}>
              <th scope="row">
                {name}
                {areas.length > 0 && !drawn.has(placeId) && <small className="quiet"> {t('map.notDrawn')}</small>}
              </th>
              <td className="number">
                <Bar part={count / Math.max(1, largest)} />
                <FigureNumber
                  count={count}
                  name={`${name} ${t(`figures.m.${measure}`)}`}
                  by="township"
                  {...{ of, group, measure }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
