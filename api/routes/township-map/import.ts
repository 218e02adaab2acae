import { z } from 'zod'
import { hashOf } from '../../../db/canonical-json.ts'
import { checkTownshipMap, mapOutcomes } from '../../../db/imports/check-township-map.ts'
import { readGeoJson } from '../../../db/imports/read-geojson.ts'
import { listPlaces } from '../../../db/queries/list-places.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { replaceTownshipMap } from '../../../db/registers/replace-township-map.ts'
import { meOf, type Api } from '../../api.ts'
import { id, previewHash, words } from '../../fields.ts'
import { mapRefusals } from '../../map-refusals.ts'
import { mustKeepCounty } from '../../must-keep-county.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { drawingShape, townshipDrawing } from '../../views/township-drawing.ts'

/** Far more than any county has. */
const townshipsAtMost = 1_000
const file = {
  countyId: id,
  content: z
    .string()
    .max(10_000_000, { error: '文件超过 10 MB，请先化简 / the file is larger than 10 MB: simplify it first' }),
}
const example = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: '柳林镇' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [115.1, 34.1],
            [115.2, 34.1],
            [115.2, 34.2],
            [115.1, 34.1],
          ],
        ],
      },
    },
  ],
})
const body = z
  .discriminatedUnion('act', [
    z.strictObject({ act: z.literal('preview'), ...file }),
    z.strictObject({
      act: z.literal('take'),
      ...file,
      basedOn: previewHash,
      source: words(200).describe(
        '图的来源、审图号，印在图下 / where it is from and its approval number, shown below it',
      ),
    }),
  ])
  .meta({
    examples: [
      { act: 'preview', countyId: '990121', content: example },
      {
        act: 'take',
        countyId: '990121',
        content: example,
        basedOn: '0'.repeat(64),
        source: '县自然资源局 2026 年乡级界线',
      },
    ],
  })

const schema = {
  tags: ['directories'],
  summary: '导入乡镇（街道）地图（GeoJSON）/ Import a map of townships (GeoJSON)',
  description:
    '县（区）系统管理员先预览：每一块是哪个乡镇（街道）的，哪些还没有；再以预览给出的 basedOn 导入，原来的图被替换。按区划代码对应，没有代码的按全称；对不上的不导入。最大 10 MB，经纬度坐标。不得导入涉密的图。\n\n' +
    'A system administrator of the county looks first: whose each area is and which townships have none; then imports with the preview’s basedOn, in place of what ' +
    'was there. Areas are matched by division code, else by whole name; others are left out. At most 10 MB, in degrees. No classified map may be imported.',
  body,
  response: {
    200: drawingShape
      .extend({
        outcome: z.enum(['preview', 'taken']),
        basedOn: z.string(),
        lines: z.array(
          z.object({
            n: z.number().describe('文件中的第几块 / its place in the file, from 1'),
            called: z.string(),
            outcome: z
              .enum(mapOutcomes)
              .describe(
                'taken 导入 · elsewhere 不是本县的 · doubtful 几块同名，要写代码 · noArea 没有面 / taken; of no township here; several of one name: give codes; no area',
              ),
            placeId: z.string().nullable(),
          }),
        ),
        missing: z.array(z.object({ placeId: z.string(), name: z.string(), nameEn: z.string() })),
      })
      .meta({ id: 'TownshipMapImport' }),
    ...problems(400, 401, 403, 404, 409, 422, 503),
  },
}

/** POST /api/township-map/imports: preview, then take. */
export function importTownshipMap(app: Api): void {
  const { db, now } = app.needs
  const options = { schema, onRequest: requireSignIn, bodyLimit: 12_000_000 }
  app.post('/api/township-map/imports', options, async (request) => {
    const me = meOf(request)
    const asked = request.body
    const { countyId } = asked
    await mustKeepCounty(app, me, countyId)
    const features = readGeoJson(asked.content)
    if (typeof features === 'string') throw refused(mapRefusals.fault(features))
    const inCounty = { around: [countyId], parentId: countyId, level: 'township' } as const
    const townships = await listPlaces(db, { ...inCounty, limit: townshipsAtMost })
    const { lines, areas } = checkTownshipMap(features, townships)
    const basedOn = hashOf('townshipMap', countyId, lines, areas)
    const drawn = new Set(areas.map(({ placeId }) => placeId))
    const missing = townships.filter(({ id: placeId }) => !drawn.has(placeId))
    if (asked.act === 'take') {
      if (areas.length === 0) throw refused(mapRefusals.noneTaken())
      if (basedOn !== asked.basedOn) throw refused(mapRefusals.overtaken())
      await db.transaction(async (tx) => {
        const { source } = asked
        await replaceTownshipMap(tx, { countyId, source, areas, personId: me.personId, now: now() })
        const detail = { areas: areas.length, missing: missing.length, source }
        await recordAudit(tx, {
          act: 'townshipMapImported',
          personId: me.personId,
          subjectId: countyId,
          detail,
          at: now(),
        })
      })
    }
    return {
      outcome: asked.act === 'take' ? ('taken' as const) : ('preview' as const),
      basedOn,
      lines: [...lines],
      missing: missing.map(({ id: placeId, name, nameEn }) => ({ placeId, name, nameEn })),
      ...townshipDrawing(areas),
    }
  })
}
