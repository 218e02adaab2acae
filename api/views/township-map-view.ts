import { z } from 'zod'
import type { townshipMaps } from '../../db/queries/township-maps.ts'
import { drawingShape, townshipDrawing } from './township-drawing.ts'

const named = z.object({ placeId: z.string(), name: z.string(), nameEn: z.string() })
export const townshipMapShape = drawingShape
  .extend({
    townships: z.array(named).describe('应当有图的乡镇（街道）/ those a map would show'),
    maps: z.array(
      z.object({ countyId: z.string(), source: z.string(), importedAt: z.string(), areaCount: z.number() }),
    ),
  })
  .meta({ id: 'TownshipMap' })

/** The townships asked for, drawn as far as their counties brought outlines. */
export function townshipMapView({
  townships,
  maps,
}: Awaited<ReturnType<typeof townshipMaps>>): z.output<typeof townshipMapShape> {
  const asked = new Set(townships.map(({ id }) => id))
  return {
    ...townshipDrawing(maps.flatMap(({ areas }) => areas.filter(({ placeId }) => asked.has(placeId)))),
    townships: townships.map(({ id, name, nameEn }) => ({ placeId: id, name, nameEn })),
    maps: maps.map(({ countyId, source, importedAt, areas }) => ({
      countyId,
      source,
      importedAt: importedAt.toISOString(),
      areaCount: areas.length,
    })),
  }
}
