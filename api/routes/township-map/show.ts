import { z } from 'zod'
import { townshipMaps } from '../../../db/queries/township-maps.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { placesOf } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { townshipMapShape, townshipMapView } from '../../views/township-map-view.ts'

const schema = {
  tags: ['directories'],
  summary: '乡镇（街道）地图 / The map of townships',
  description:
    '本县（市级岗位：全市）乡镇（街道）的轮廓，画成 SVG 路径；由县（区）系统管理员导入，没有导入的县没有图。placeId：只要这个地方的。\n\n' +
    'The outlines of one’s county’s townships (from a city post, the city’s) as SVG paths, as far as the counties’ administrators imported them. placeId: of this place alone.',
  querystring: z.strictObject({ placeId: id.optional() }),
  response: { 200: townshipMapShape, ...problems(400, 401, 503) },
}

/** GET /api/township-map. */
export function showTownshipMap(app: Api): void {
  app.get('/api/township-map', { schema, onRequest: requireSignIn }, async (request) =>
    townshipMapView(await townshipMaps(app.needs.db, { around: placesOf(meOf(request)), ...request.query })),
  )
}
