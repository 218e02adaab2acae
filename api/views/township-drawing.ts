import polylabel from 'polylabel'
import { z } from 'zod'
import type { MapPoint, TownshipArea } from '../../db/schema/township-map.ts'

type Corner = [x: number, y: number]

export const drawingShape = z.object({
  width: z.number().describe('图宽；宽和高中较长的是 1000，没有图时是 0 / the longer side is 1,000; 0 without a map'),
  height: z.number(),
  areas: z.array(
    z.object({
      placeId: z.string(),
      path: z.string().describe('SVG path，按 evenodd 填充 / filled by the even-odd rule'),
      label: z
        .object({ x: z.number(), y: z.number(), room: z.number() })
        .nullable()
        .describe(
          '离各边最远的点和它离边多远，太小时没有 / the point farthest from every border, and how far; none where too small',
        ),
    }),
  ),
})

const longestSide = 1_000

/** Areas as one drawing, north above: flat, degrees of longitude shortened as they are half way up. Borders two share are drawn on the same points. */
export function townshipDrawing(areas: readonly TownshipArea[]): z.output<typeof drawingShape> {
  const [west, east, south, north] = extentOf(areas)
  if (!Number.isFinite(west)) return { width: 0, height: 0, areas: [] }
  const shortened = Math.cos((((south + north) / 2 / 10_000) * Math.PI) / 180)
  const scale = longestSide / Math.max((east - west) * shortened, north - south)
  const drawn = (ring: readonly MapPoint[]): Corner[] => {
    const corners: Corner[] = []
    for (const [eastward, northward] of ring) {
      const x = Math.round((eastward - west) * shortened * scale)
      const y = Math.round((north - northward) * scale)
      const last = corners.at(-1)
      if (last?.[0] !== x || last[1] !== y) corners.push([x, y])
    }
    return corners
  }
  return {
    width: Math.round((east - west) * shortened * scale),
    height: Math.round((north - south) * scale),
    areas: areas.map(({ placeId, polygons }) => {
      const shapes = polygons
        .map((rings) => rings.map(drawn))
        .filter(([outline]) => isShape(outline))
        .map((rings) => rings.filter(isShape))
      const labels = shapes.map((rings) => polylabel(rings, 1)).toSorted((a, b) => b.distance - a.distance)
      const [label] = labels
      return {
        placeId,
        path: shapes.flat().map(pathOf).join(''),
        label: label ? { x: Math.round(label[0]), y: Math.round(label[1]), room: Math.round(label.distance) } : null,
      }
    }),
  }
}

const isShape = (corners: readonly Corner[] | undefined) => (corners?.length ?? 0) > 3

/** Absolute where it begins, then relative: half as many characters. */
function pathOf(corners: readonly Corner[]): string {
  const [begin, ...rest] = corners
  if (!begin) return ''
  let last = begin
  const steps = rest.map((corner) => {
    const step = `${corner[0] - last[0]} ${corner[1] - last[1]}`
    last = corner
    return step
  })
  return `M${begin.join(' ')}l${steps.join(' ')}z`
}

/** West, east, south, north. Infinite where there is nothing. */
function extentOf(areas: readonly TownshipArea[]): [number, number, number, number] {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { polygons } of areas)
    for (const rings of polygons)
      for (const ring of rings)
        for (const [x, y] of ring) {
          if (x < west) west = x
          if (x > east) east = x
          if (y < south) south = y
          if (y > north) north = y
        }
  return [west, east, south, north]
}
