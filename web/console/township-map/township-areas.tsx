import type { ReactNode } from 'react'
import type { TownshipMap } from './use-township-map.ts'
import './township-map.css'

type Area = TownshipMap['areas'][number]
interface Shown {
  readonly name: string
  readonly number?: number
  /** 0 to 4, as the colours of the heat calendar. */
  readonly shade?: number
  readonly isPointed?: boolean
}

/** Of a letter's size in the drawing: a han character is as wide as it is high. */
const letter = 26
const widthOf = (text: string) => [...text].reduce((sum, c) => sum + (c > '\u2E7F' ? letter : letter * 0.55), 0)

/** The drawing itself; whoever does not see it reads the table beside. What has no room for its name shows its number, what has none for that its colour. */
export function TownshipAreas({
  drawing: { width, height, areas },
  of,
  around = (_, shape) => shape,
}: {
  drawing: Pick<TownshipMap, 'width' | 'height' | 'areas'>
  of: (placeId: string) => Shown
  /** What an area stands in: a link, or nothing. */
  around?: (placeId: string, shape: ReactNode) => ReactNode
}) {
  const wide = Math.max(width, 1)
  const high = Math.max(height, 1)
  return (
    <svg className="township-areas" viewBox={`-4 -4 ${wide + 8} ${high + 8}`} aria-hidden="true">
      {areas.map((area) => {
        const shown = of(area.placeId)
        return (
          <g key={area.placeId} className={`shade-${shown.shade ?? 0}${shown.isPointed ? ' pointed' : ''}`}>
            {around(
              area.placeId,
              <>
                <title>{shown.number === undefined ? shown.name : `${shown.name} ${shown.number}`}</title>
                <path d={area.path} fillRule="evenodd" />
                <Label area={area} {...shown} />
              </>,
            )}
          </g>
        )
      })}
    </svg>
  )
}

function Label({ area: { label }, name, number }: { area: Area } & Shown) {
  if (!label) return null
  const { x, y, room } = label
  const hasName = widthOf(name) <= room * 2.2 && room > letter
  const hasNumber = number !== undefined && room * 2 >= Math.max(letter, widthOf(String(number)))
  return (
    <text x={x} textAnchor="middle" fontSize={letter}>
      {hasName && (
        <tspan x={x} y={hasNumber ? y - 2 : y + letter / 3}>
          {name}
        </tspan>
      )}
      {hasNumber && (
        <tspan className="count" x={x} y={hasName ? y + letter : y + letter / 3}>
          {number}
        </tspan>
      )}
    </text>
  )
}
