type Corner = readonly [east: number, north: number]

/** GeoJSON of areas that are nowhere: each by what it says of itself and its corners in degrees; its ring is closed here. */
export const inventedMap = (
  areas: readonly {
    readonly properties: Readonly<Record<string, string | number>>
    readonly corners: readonly Corner[]
  }[],
): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: areas.map(({ properties, corners }) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Polygon', coordinates: [[...corners, corners[0]]] },
    })),
  })

/** The corners of a rectangle from its south-west corner. */
export const rectangle = (west: number, south: number, width: number, height: number): Corner[] => [
  [west, south],
  [west + width, south],
  [west + width, south + height],
  [west, south + height],
]

/** An invented county: these names row by row, three to a row, with borders that wind and that neighbours share. */
export function inventedCounty(names: readonly string[]): string {
  const columns = 3
  // Any point of the plane is moved by what its own place says, so whoever shares it sees it moved alike.
  const moved = (x: number, y: number): Corner => [
    115 + x * 0.11 + 0.016 * Math.sin(x * 5.1 + y * 3.7) + 0.0025 * Math.sin(x * 23 + y * 17),
    34 + y * 0.09 + 0.013 * Math.cos(x * 4.3 - y * 5.1) + 0.002 * Math.cos(x * 19 - y * 29),
  ]
  const steps = Array.from({ length: 24 }, (_, n) => n / 24)
  const around = (x: number, y: number) => [
    ...steps.map((part) => moved(x + part, y)),
    ...steps.map((part) => moved(x + 1, y + part)),
    ...steps.map((part) => moved(x + 1 - part, y + 1)),
    ...steps.map((part) => moved(x, y + 1 - part)),
  ]
  return inventedMap(
    names.map((name, n) => ({ properties: { name }, corners: around(n % columns, Math.floor(n / columns)) })),
  )
}
