import { z } from 'zod'
import type { MapPoint, MapPolygon } from '../schema/township-map.ts'

export interface MapFeature {
  /** From 1, as it stands in the file. */
  readonly n: number
  /** What it says of itself: its id and every property that is a text or a number. */
  readonly said: readonly string[]
  /** Empty for a point, a line, or nothing. */
  readonly polygons: readonly MapPolygon[]
}
export type GeoJsonFault = 'unreadable' | 'otherEncoding' | 'noFeatures' | 'noDegrees'

/** Ten-thousandths of a degree: finer than any screen shows of a county. */
const unitsPerDegree = 10_000

const polygon = z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(z.array(z.number()))) })
const multiPolygon = z.object({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(z.array(z.array(z.number())))),
})
const geometry = z
  .union([polygon, multiPolygon])
  .transform((shape) => (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates))
const file = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()).min(1) })
const feature = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry: geometry.catch([]),
})

/**
 * A GeoJSON FeatureCollection (RFC 7946) of areas in degrees, east before north. Rings are rounded to the grid and points that fall together become
 * one; what has no extent there is left out. Or the fault that stands against the whole file.
 */
export function readGeoJson(text: string): readonly MapFeature[] | GeoJsonFault {
  // What a decoder puts for bytes that are no UTF-8: names would be lost, and an area would be nobody's.
  if (text.includes('\uFFFD')) return 'otherEncoding'
  const parsed = parse(text)
  if (parsed === undefined) return 'unreadable'
  const read = file.safeParse(parsed)
  if (!read.success) return 'noFeatures'
  const features = read.data.features.map((one) => feature.safeParse(one).data)
  const areDegrees = features.every((one) => one?.geometry.every((rings) => rings.every((ring) => ring.every(isPlace))))
  if (!areDegrees) return features.some((one) => one === undefined) ? 'noFeatures' : 'noDegrees'
  return features.map((one, index) => ({
    n: index + 1,
    said: [one?.id, ...Object.values(one?.properties ?? {})]
      .filter((value) => typeof value === 'string' || typeof value === 'number')
      .map((value) => String(value).trim())
      .filter((value) => value !== ''),
    polygons: (one?.geometry ?? []).map((rings) => rings.map(onGrid)).filter(([outline]) => hasExtent(outline)),
  }))
}

/** Metres of a projection are far outside these, and degrees written north first are as well wherever this law holds. */
const isPlace = ([east = NaN, north = NaN]: readonly number[]) => Math.abs(east) <= 180 && Math.abs(north) <= 90

function onGrid(ring: readonly (readonly number[])[]): MapPoint[] {
  const points: MapPoint[] = []
  for (const [east = 0, north = 0] of ring) {
    const point: MapPoint = [Math.round(east * unitsPerDegree), Math.round(north * unitsPerDegree)]
    const last = points.at(-1)
    if (last?.[0] !== point[0] || last[1] !== point[1]) points.push(point)
  }
  return points
}

const hasExtent = (outline: readonly MapPoint[] | undefined) => (outline?.length ?? 0) >= 4

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
